import type {HomeArticles} from '../core/bundle.js';
import type {HelpCentre} from '../core/help-centre.js';
import type {SearchEngine} from '../search/engine.js';

/** What the home view shows: the help centre, and what is read and new in it. */
export async function loadHome(
  engine: SearchEngine,
  signal: AbortSignal,
  segments: readonly string[],
): Promise<{centre: HelpCentre; home: HomeArticles}> {
  const centre = await engine.describe({signal});
  // Written down for everyone; who belongs somewhere may see more.
  if (centre.home && segments.length === 0) return {centre, home: centre.home};
  const {homeLists} = await import('../search/home-lists.js');
  const home = await homeLists(centre.categories, async request => {
    const {hits} = await engine.search({...request, excerpts: false, segments}, {signal});
    return hits.map(({article}) => article);
  });
  return {centre, home};
}
