import {resolve} from 'node:path';
import {assembleBundle} from '../bundle/assemble-bundle.js';
import {compareText} from '../compare-text.js';
import {type CompileOptions, tryCompile} from '../content/compile-content.js';
import type {CompiledContent} from '../content/compiled-content.js';
import type {ContentWarning} from '../content/content-warning.js';
import {placeOf} from '../files/paths.js';
import {openAssembled} from '../open-bundle.js';
import {checkFindableTitles} from './checks/findable-titles.js';
import {type Finding, findingsOfErrors, findingsOfWarnings} from './findings.js';
import {type FindingGroup, groupFindings} from './group-findings.js';
import {runAllChecks} from './run-checks.js';

export interface CheckOptions extends CompileOptions {
  /**
   * False to leave out the search for every title, which takes longest: a few milliseconds an article. Default: true.
   */
  readonly searchTitles?: boolean;
  /** ISO date that dates are compared with, e.g. `2026-04-08`. Default: the day after today in UTC, which is today somewhere. */
  readonly today?: string;
}

export interface CheckResult {
  /** Articles that compile. */
  readonly articles: number;
  /** BCP 47. */
  readonly locales: readonly string[];
  /** Everything that was found: what does not compile first, the rest in the order of files and lines. */
  readonly findings: readonly Finding[];
  /** The same by code and cause. */
  readonly groups: readonly FindingGroup[];
}

const DAY = 86_400_000;

/**
 * Compiles articles without writing anything and checks them: links, pictures, front matter, texts, translations, and whether a
 * search finds each article by its title. An error in one file hides nothing of the others. Severities are those of the
 * configuration.
 * @throws {HelpletError} `cli/usage`, `content/folder-not-found` or `content/no-articles` when there is nothing to check.
 */
export async function checkContent(options: CheckOptions): Promise<CheckResult> {
  const {cwd = process.cwd(), content: folder, today = new Date(Date.now() + DAY).toISOString().slice(0, 10)} = options;
  const {content, errors} = await tryCompile(options);
  const findings = [...findingsOfErrors(errors)];
  if (content) {
    const warnings = await runAllChecks(content, {
      folder: folder === undefined ? undefined : resolve(cwd, folder),
      cwd,
      today,
    });
    const unfound = options.searchTitles === false ? [] : await searchTitles(content, options);
    findings.push(...findingsOfWarnings([...warnings, ...unfound].sort(byPlace), content.config));
  }
  return {
    articles: content?.articles.length ?? 0,
    locales: content?.locales ?? [],
    findings,
    groups: groupFindings(findings),
  };
}

async function searchTitles(content: CompiledContent, {onProgress}: CheckOptions): Promise<readonly ContentWarning[]> {
  const provider = openAssembled(await assembleBundle(content, {onProgress}));
  return checkFindableTitles(content, provider, (done, total) => onProgress?.({stage: 'searching', done, total}));
}

function byPlace(first: ContentWarning, second: ContentWarning): number {
  const [a, b] = [placeOf(first.where), placeOf(second.where)];
  return compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0);
}
