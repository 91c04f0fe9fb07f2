import type {HelpCentre} from '../core/help-centre.js';
import type {SearchEngine} from '../search/engine.js';
import type {HomeLists} from './help-state.js';

const LIST_LENGTH = 5;

/** What the home view shows: the help centre, and what is read and new in it. */
export async function loadHome(
  engine: SearchEngine,
  signal: AbortSignal,
  segments: readonly string[],
): Promise<{centre: HelpCentre; home: HomeLists}> {
  const centre = await engine.describe({signal});
  const list = {
    query: '',
    intent: 'submit',
    pageSize: LIST_LENGTH,
    excerpts: false,
    segments,
  } as const;
  const category = centre.categories.find(({icon}) => icon === 'news')?.name;
  const [viewed, news] = await Promise.all([
    engine.search({...list, sort: 'views'}, {signal}),
    category ? engine.search({...list, sort: 'published', filters: {category: [category]}}, {signal}) : undefined,
  ]);
  const popular = viewed.hits.filter(({article}) => article.views);
  const recent = popular.length ? [] : (await engine.search({...list, sort: 'updated'}, {signal})).hits;
  return {centre, home: {popular, recent, news: news?.hits ?? []}};
}
