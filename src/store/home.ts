import type {HomeArticles} from '../core/bundle.js';
import type {HelpCentre} from '../core/help-centre.js';
import type {SearchRequest} from '../core/search-provider.js';
import type {SearchEngine} from '../search/engine.js';

const LIST_LENGTH = 5;

/** What the home view shows: the help centre, and what is read and new in it. */
export async function loadHome(
  engine: SearchEngine,
  signal: AbortSignal,
  segments: readonly string[],
): Promise<{centre: HelpCentre; home: HomeArticles}> {
  const centre = await engine.describe({signal});
  // Written down for everyone; who belongs somewhere may see more.
  if (centre.home && segments.length === 0) return {centre, home: centre.home};
  const list = async (request: Partial<SearchRequest>) => {
    const {hits} = await engine.search(
      {query: '', intent: 'submit', pageSize: LIST_LENGTH, excerpts: false, ...request, segments},
      {signal},
    );
    return hits.map(({article}) => article);
  };
  const category = centre.categories.find(({icon}) => icon === 'news')?.name;
  const [viewed, news] = await Promise.all([
    list({sort: 'views'}),
    category ? list({sort: 'published', filters: {category: [category]}}) : [],
  ]);
  const popular = viewed.filter(({views}) => views);
  const recent = popular.length ? [] : await list({sort: 'updated'});
  return {centre, home: {popular, recent, news}};
}
