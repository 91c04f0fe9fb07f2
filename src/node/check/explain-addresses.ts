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
/** A folder in the wrong place twice is no coincidence. */
const FEWEST_SHARED = 2;

/** Says of links and pictures that lead nowhere what they probably mean, where the compiler has not said so. */
export function explainAddresses(
  warnings: readonly ContentWarning[],
  known: KnownAddresses,
): readonly ContentWarning[] {
  const byFile = new Map(known.articles.map(compiled => [compiled.file, compiled]));
  const links = linkExplainer(known.articles);
  const pictures = pictureExplainer(known.attachments);
  const explained = warnings.map(warning => {
    const {code, address, where, cause, fix} = warning;
    const compiled = byFile.get(placeOf(where).file ?? '');
    if (address === undefined || cause !== undefined || fix !== undefined || !compiled) return warning;
    if (code === 'link-broken') return {...warning, ...links(warning, address, compiled)};
    const path = known.pathOf(compiled);
    if (code !== 'image-missing' || path === undefined) return warning;
    return {...warning, ...pictures(warning, address, path, compiled)};
  });
  return withoutLonePrefixes(explained);
}

type Explanation = Pick<ContentWarning, 'cause' | 'fix' | 'edit'>;

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
): (warning: ContentWarning, src: string, articlePath: string, compiled: CompiledArticle) => Explanation {
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
    if (file === undefined) return {cause: `nothing of that name lies below ${posix.dirname(written)}/`};
    const [wrong, right] = withoutSharedEnd(written, posix.relative(posix.dirname(articlePath), file));
    return {cause: `${right} is right where ${wrong} stands`, fix: `Write ${addressOf(file)}.`};
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
    cause: CASE,
    fix: `Write ${to}; --fix does it.`,
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

/** A folder that one picture is missing from explains nothing. */
function withoutLonePrefixes(warnings: readonly ContentWarning[]): readonly ContentWarning[] {
  const counts = new Map<string, number>();
  const keyOf = ({code, cause}: ContentWarning): string => `${code} ${cause ?? ''}`;
  for (const warning of warnings) counts.set(keyOf(warning), (counts.get(keyOf(warning)) ?? 0) + 1);
  return warnings.map(warning => {
    if (
      warning.code !== 'image-missing' ||
      warning.cause === CASE ||
      (counts.get(keyOf(warning)) ?? 0) >= FEWEST_SHARED
    ) {
      return warning;
    }
    const {cause: _cause, ...rest} = warning;
    return rest;
  });
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
