import {posix} from 'node:path';
import {parseArticleLink} from '../../core/article-link.js';
import {didYouMean} from '../../core/did-you-mean.js';
import type {CompiledArticle, CompiledContent} from '../content/compiled-content.js';
import type {ContentWarning} from '../content/content-warning.js';
import {placeOf} from '../files/paths.js';
import {relativePath} from './checks/links.js';

/** What explains the addresses of one folder. */
export interface KnownAddresses extends Pick<CompiledContent, 'articles'> {
  /** Pictures and downloads, relative to the content folder with `/`. */
  readonly attachments: readonly string[];
  /** Path of an article's file, relative to the content folder with `/`; undefined where it has none. */
  pathOf(compiled: CompiledArticle): string | undefined;
}

const CASE = 'the letter case differs from the file';
/** Once may be a slip; twice is the same mistake. */
const FEWEST_SHARED = 2;

interface Explanation extends Pick<ContentWarning, 'fix' | 'edit'> {
  /** What may be the cause; the one that most warnings share is. */
  readonly causes?: readonly string[];
}

/** Says of links and pictures that lead nowhere what they probably mean, where the compiler has not said so. */
export function explainAddresses(
  warnings: readonly ContentWarning[],
  known: KnownAddresses,
): readonly ContentWarning[] {
  const byFile = new Map(known.articles.map(compiled => [compiled.file, compiled]));
  const explainLink = linkExplainer(known.articles);
  const explainPicture = pictureExplainer(known.attachments);
  const explanations = warnings.map((warning): Explanation => {
    const {code, address, where, cause, fix} = warning;
    const compiled = byFile.get(placeOf(where).file ?? '');
    if (address === undefined || cause !== undefined || fix !== undefined || !compiled) return {};
    if (code === 'link-broken') return explainLink(warning, address, compiled);
    const path = known.pathOf(compiled);
    return code === 'image-missing' && path !== undefined ? explainPicture(warning, address, path) : {};
  });
  const counts = countsOf(explanations.flatMap(({causes = []}) => causes));
  return warnings.map((warning, index) => {
    const {causes = [], ...explanation} = explanations[index] ?? {};
    const [cause] = causes
      .filter(each => each === CASE || (counts.get(each) ?? 0) >= FEWEST_SHARED)
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    return {...warning, ...explanation, ...(cause === undefined ? {} : {cause})};
  });
}

function linkExplainer(
  articles: readonly CompiledArticle[],
): (warning: ContentWarning, href: string, from: CompiledArticle) => Explanation {
  const ids = articles.map(({article: {locale, id}}) => ({locale, id}));
  const lower = new Map(ids.map(({locale, id}) => [`${locale} ${id.toLowerCase()}`, id]));
  const byName = groupsOf(ids, ({locale, id}) => `${locale} ${posix.basename(id)}`);
  const byFolder = groupsOf(ids, ({locale, id}) => `${locale} ${posix.dirname(id)}`);
  return (warning, href, {article: {locale, id}}) => {
    const link = parseArticleLink(href, id);
    if (!link) return {};
    const [, rest = ''] = /^[^?#]*(.*)$/.exec(href) ?? [];
    const other = lower.get(`${locale} ${link.id.toLowerCase()}`);
    if (other !== undefined) return renamed(warning, href, `${relativePath(id, other)}.md${rest}`);
    const sameName = byName.get(`${locale} ${posix.basename(link.id)}`) ?? [];
    const neighbours = byFolder.get(`${locale} ${posix.dirname(link.id)}`) ?? [];
    const guess =
      sameName.length === 1
        ? sameName[0]?.id
        : didYouMean(
            link.id,
            neighbours.map(each => each.id),
          );
    return guess === undefined ? {} : {fix: `Did you mean ${relativePath(id, guess)}.md${rest}?`};
  };
}

function pictureExplainer(
  attachments: readonly string[],
): (warning: ContentWarning, src: string, articlePath: string) => Explanation {
  const lower = new Map(attachments.map(path => [path.toLowerCase(), path]));
  const byName = groupsOf(attachments, path => posix.basename(path));
  return (warning, src, articlePath) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(src) ?? [];
    const written = decoded(path);
    const wanted = posix.join(posix.dirname(articlePath), written);
    const other = lower.get(wanted.toLowerCase());
    const addressOf = (file: string): string => `${encoded(posix.relative(posix.dirname(articlePath), file))}${rest}`;
    if (other !== undefined) return renamed(warning, src, addressOf(other));
    const file = mostAlike(byName.get(posix.basename(written)) ?? [], wanted);
    if (file === undefined) return {causes: [`there are no such files in ${posix.dirname(wanted)}/`]};
    // Authors repeat either what they write, whatever the article's folder, or where it leads to.
    const causes = [written, wanted].map(each => {
      const [right, wrong] = withoutSharedEnd(file, each);
      return `they lie in ${right} rather than ${wrong}`;
    });
    return {causes, fix: `Write ${addressOf(file)}.`};
  };
}

function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What another spelling mends, which a program can do. */
function renamed({where}: ContentWarning, from: string, to: string): Explanation {
  const {file, line} = placeOf(where);
  return {
    causes: [CASE],
    fix: `Write ${to}.`,
    ...(file === undefined || line === undefined ? {} : {edit: {file, line, from, to}}),
  };
}

/** The file that shares most of the end of its path; undefined when several do, so that nobody can tell. */
function mostAlike(files: readonly string[], wanted: string): string | undefined {
  const shared = (file: string): number => {
    const [left] = withoutSharedEnd(file, wanted);
    return file.length - left.length;
  };
  const most = Math.max(...files.map(shared));
  const [best, ...others] = files.filter(file => shared(file) === most);
  return others.length === 0 ? best : undefined;
}

/** What stands before the last folders and the name that two paths share, each with a slash. */
function withoutSharedEnd(first: string, second: string): readonly [string, string] {
  const [a, b] = [first.split('/'), second.split('/')];
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return [`${[...a, ''].join('/') || './'}`, `${[...b, ''].join('/') || './'}`];
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the author meant it literally.
    return path;
  }
}

function encoded(path: string): string {
  return path
    .replace(/[ ()<>]/g, encodeURIComponent)
    .replace(/[()]/g, character => `%${character.charCodeAt(0).toString(16)}`);
}
