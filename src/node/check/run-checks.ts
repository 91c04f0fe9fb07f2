import type {CompiledContent} from '../content/compiled-content.js';
import type {ContentWarning} from '../content/content-warning.js';
import {WARNING_RULES, type WarningRule} from '../content/warning-rules.js';
import {type ArticleCheck, CheckedArticle} from './checked-article.js';
import {checkForeignSyntax} from './checks/foreign-syntax.js';
import {
  checkDates,
  checkDescription,
  checkDuplicateTitles,
  checkKeys,
  checkMissingTitle,
  checkRedirects,
} from './checks/front-matter.js';
import {
  checkEmptyArticle,
  checkEmptyHeadings,
  checkEmptySections,
  checkHeadingLevels,
  checkLength,
} from './checks/headings-and-text.js';
import {checkAltTexts, checkRemovedHtml, checkTabs} from './checks/markup.js';
import {checkMissingTranslations, checkOutdatedTranslations} from './checks/translations.js';
import {checkUnusedFiles, listAttachments} from './checks/unused-files.js';

export interface CheckContext {
  /** The content folder; undefined for articles without one. */
  readonly folder: string | undefined;
  /** What paths are relative to. */
  readonly cwd: string;
  /** ISO date. */
  readonly today: string;
}

/** What a build checks besides the compiler: what does not reach readers as it was written. */
const BUILD_CHECKS: readonly ArticleCheck[] = [checkKeys, checkTabs, checkRemovedHtml, checkForeignSyntax];

const TEXT_CHECKS: readonly ArticleCheck[] = [
  checkMissingTitle,
  checkDescription,
  checkEmptyArticle,
  checkLength,
  checkEmptyHeadings,
  checkEmptySections,
  checkHeadingLevels,
  checkAltTexts,
];

/** The compiler's own warnings and those of the checks that belong to a build. */
export function runBuildChecks(content: CompiledContent): readonly ContentWarning[] {
  return [
    ...content.warnings.filter(({code}) => ruleOf(code).by === 'build'),
    ...checkRedirects(content),
    ...content.articles.flatMap(compiled => checkArticle(new CheckedArticle(compiled), BUILD_CHECKS)),
  ];
}

/** All warnings but those that need the search. */
export async function runAllChecks(
  content: CompiledContent,
  context: CheckContext,
): Promise<readonly ContentWarning[]> {
  const {folder, cwd, today} = context;
  const attachments = folder === undefined ? [] : await listAttachments(folder);
  const checks = [...BUILD_CHECKS, ...TEXT_CHECKS, checkDates(today)];
  const warnings = [
    ...content.warnings,
    ...checkRedirects(content),
    ...content.articles.flatMap(compiled => checkArticle(new CheckedArticle(compiled), checks)),
    ...checkDuplicateTitles(content),
    ...checkOutdatedTranslations(content),
    ...checkMissingTranslations(content),
    ...(folder === undefined ? [] : await checkUnusedFiles(content, attachments, {folder, cwd})),
  ];
  return withoutRepetition(warnings);
}

function checkArticle(article: CheckedArticle, checks: readonly ArticleCheck[]): readonly ContentWarning[] {
  return checks.flatMap(check => check(article));
}

/** An empty title has been told when the file's name has to serve instead. */
function withoutRepetition(warnings: readonly ContentWarning[]): readonly ContentWarning[] {
  const empty = new Set(warnings.flatMap(({code, where}) => (code === 'title-empty' ? [where] : [])));
  return warnings.filter(({code, where}) => code !== 'title-missing' || !empty.has(where));
}

function ruleOf(code: ContentWarning['code']): WarningRule {
  return WARNING_RULES[code];
}
