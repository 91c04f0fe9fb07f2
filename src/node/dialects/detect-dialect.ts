import {stringify} from 'yaml';
import {DIALECT_NAMES, type DialectName} from './dialect.js';
import {DIALECT_MARKS, type DialectMarks, type SiteMark} from './dialect-marks.js';
import type {SiteFolder} from './site-folders.js';

/** Articles that are looked at: more say no more. */
const SAMPLE = 300;
/** An article with nothing but weak marks counts as so much of one. */
const WEAK = 0.3;
/** Fewer articles, or a smaller share of all, could as well be about a generator. */
const FEWEST_ARTICLES = 1.5;
const SMALLEST_SHARE = 0.04;
/** A file of the site is worth more than any number of articles, and less with each level above the content. */
const SITE_SCORE = 10;

/** An article as it is written. */
export interface DialectSample {
  readonly markdown: string;
  /** Its front matter. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Tells for which generator, wiki or host articles were written: by the files of the site, else by what stands in the articles.
 * @returns undefined for plain Markdown, and in doubt.
 */
export async function detectDialect(
  folders: readonly SiteFolder[],
  articles: readonly DialectSample[],
): Promise<DialectName | undefined> {
  const step = Math.max(1, Math.ceil(articles.length / SAMPLE));
  const texts = articles.filter((_article, index) => index % step === 0).map(textOf);
  let best: {readonly name: DialectName; readonly score: number} | undefined;
  for (const name of DIALECT_NAMES) {
    const marks = DIALECT_MARKS[name];
    const score = (await siteScore(marks, folders)) + articleScore(marks, texts);
    if (score > (best?.score ?? 0)) best = {name, score};
  }
  return best?.name;
}

/** The nearer a file, the more it says. */
async function siteScore({site}: DialectMarks, folders: readonly SiteFolder[]): Promise<number> {
  for (const folder of folders) {
    for (const mark of site) {
      if (await isMarked(folder, mark)) return mark.isCommon ? 1 : Math.max(SITE_SCORE - folder.distance, 2);
    }
  }
  return 0;
}

async function isMarked(folder: SiteFolder, {name, text, beside, isInContent}: SiteMark): Promise<boolean> {
  if (isInContent && folder.distance > 0) return false;
  const file = folder.names.find(candidate => name.test(candidate));
  if (file === undefined || (beside && !folder.names.some(candidate => beside.test(candidate)))) return false;
  return text === undefined || text.test((await folder.read(file)) ?? '');
}

/** The share of articles that have the marks; 0 when they are too few. */
function articleScore({strong, weak = []}: DialectMarks, texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) {
    if (strong.some(mark => mark.test(text))) count++;
    else if (weak.some(mark => mark.test(text))) count += WEAK;
  }
  const share = count / texts.length;
  return count < FEWEST_ARTICLES || share < SMALLEST_SHARE ? 0 : share;
}

/** An article without its code, which may show the syntax of others. */
function textOf({markdown, values}: DialectSample): string {
  const text = markdown.replace(/^[ \t]*(`{3,}|~{3,})[\s\S]*?^[ \t]*\1[`~]*[ \t]*$/gm, '').replace(/`[^`\n]+`/g, '');
  return `${stringify(values)}\n${text}`;
}
