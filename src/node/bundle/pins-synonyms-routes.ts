import type {IndexExtras} from '../../search/packed/index-base.js';
import type {HelpletConfig, PinConfig} from '../config/config-types.js';
import type {CompiledArticle} from '../content/compiled-content.js';

/** What the search needs to know besides the articles' words; articles by their number, missing where there is nothing. */
export function indexExtras(
  articles: readonly CompiledArticle[],
  {synonyms, pins, suggestions = []}: HelpletConfig,
): IndexExtras {
  const numbers = new Map(articles.map(({article}, number) => [article.id, number]));
  const redirects = Object.fromEntries(
    articles.flatMap((compiled, number) => (compiled.redirects ?? []).map(id => [id, number])),
  );
  const pinned = pinnedArticles(pins ?? [], numbers);
  const routes = byNumber(articles, ({routes: globs}) => globs);
  const suggested = suggestions
    .map(({routes: pages, ids}) => ({routes: pages, articles: ids.flatMap(id => numbers.get(id) ?? [])}))
    .filter(({articles: some}) => some.length > 0);
  const audience = byNumber(articles, ({audience: segments}) => segments);
  return {
    ...(synonyms && synonyms.length > 0 ? {synonyms} : {}),
    ...(pinned.length > 0 ? {pins: pinned} : {}),
    ...(Object.keys(redirects).length > 0 ? {redirects} : {}),
    ...(Object.keys(routes).length > 0 ? {routes} : {}),
    ...(suggested.length > 0 ? {suggestions: suggested} : {}),
    ...(Object.keys(audience).length > 0 ? {audience} : {}),
  };
}

/** Several pins of one query are one. A pin may be meant for another locale, which has the articles that this one lacks. */
function pinnedArticles(
  pins: readonly PinConfig[],
  numbers: ReadonlyMap<string, number>,
): {readonly query: string; readonly articles: readonly number[]}[] {
  const byQuery = new Map<string, Set<number>>();
  for (const {query, ids} of pins) {
    const key = query.trim().toLowerCase();
    const articles = byQuery.get(key) ?? new Set();
    for (const id of ids) {
      const number = numbers.get(id);
      if (number !== undefined) articles.add(number);
    }
    if (articles.size > 0) byQuery.set(key, articles);
  }
  return [...byQuery].map(([query, articles]) => ({query, articles: [...articles]}));
}

function byNumber(
  articles: readonly CompiledArticle[],
  valuesOf: (article: CompiledArticle) => readonly string[] | undefined,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    articles.flatMap((compiled, number) => {
      const values = valuesOf(compiled);
      return values?.length ? [[String(number), values]] : [];
    }),
  );
}
