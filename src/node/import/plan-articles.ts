import {compareText} from '../compare-text.js';
import type {ImportedArticle, ImportedContent} from './imported-content.js';
import {slugOf} from './slugs.js';

/** An article with its place in the folder that is written. */
export interface PlannedArticle {
  readonly article: ImportedArticle;
  /** The same in all languages: `payments/refunds`. */
  readonly id: string;
  /** Relative to the folder: `payments/refunds.md`, `de/payments/refunds.md`. */
  readonly file: string;
  readonly order?: number;
}

/** Gives each article its id and file: the same for the same export, whatever the order of its parts. */
export function planArticles({articles, defaultLocale}: ImportedContent): readonly PlannedArticle[] {
  const locales = new Set(articles.map(({locale}) => locale.toLowerCase()));
  const leading = new Map<string, ImportedArticle>();
  for (const article of articles) {
    const other = leading.get(article.key);
    if (!other || (article.locale === defaultLocale && other.locale !== defaultLocale))
      leading.set(article.key, article);
  }
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, article] of [...leading].sort(byKey)) {
    const wanted = pathOf(article, locales);
    const id = taken.has(wanted) ? freeId(`${wanted}-${slugOf(key, 'article')}`, taken) : wanted;
    taken.add(id);
    ids.set(key, id);
  }
  const orders = ordersOf(articles);
  const planned = articles.map((article): PlannedArticle => {
    const id = ids.get(article.key) ?? '';
    const order = orders.get(article);
    const folder = article.locale === defaultLocale ? '' : `${article.locale}/`;
    return {article, id, file: `${folder}${id}.md`, ...(order === undefined ? {} : {order})};
  });
  return planned.sort((first, second) => compareText(first.file, second.file));
}

/** Ids count up on most systems, so numbers are compared as numbers: older articles keep the shorter name. */
function byKey([first]: readonly [string, unknown], [second]: readonly [string, unknown]): number {
  return first.length - second.length || compareText(first, second);
}

function pathOf({path, category, title, key}: ImportedArticle, locales: ReadonlySet<string>): string {
  const parts = path === undefined ? [...(category ? [category] : []), title] : path.split('/');
  const slugs = parts.map(part => slugOf(part, key));
  const [first = '', ...others] = slugs;
  // A category such as "IT" would be taken for the folder of a language.
  return [locales.has(first) && others.length > 0 ? `${first}-articles` : first, ...others].join('/');
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** The place of each article in its category, from 1; none where the source says nothing about the order. */
function ordersOf(articles: readonly ImportedArticle[]): ReadonlyMap<ImportedArticle, number> {
  const groups = new Map<string, ImportedArticle[]>();
  for (const article of articles) {
    const key = JSON.stringify([article.locale, article.category ?? '']);
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  const orders = new Map<ImportedArticle, number>();
  for (const group of groups.values()) {
    const placed = group.filter(({position}) => position !== undefined);
    if (placed.every(article => comparePositions(article, placed[0]) === 0)) continue;
    placed.sort((first, second) => comparePositions(first, second) || byKey([first.key, 0], [second.key, 0]));
    for (const [index, article] of placed.entries()) orders.set(article, index + 1);
  }
  return orders;
}

function comparePositions({position: first = []}: ImportedArticle, other: ImportedArticle | undefined): number {
  const second = other?.position ?? [];
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
