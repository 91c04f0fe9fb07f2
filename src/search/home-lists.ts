import type {ArticleSummary} from '../core/article.js';
import type {Group} from '../core/bundle.js';
import type {SearchRequest} from '../core/search-provider.js';

const LIST_LENGTH = 5;

type Articles = readonly ArticleSummary[];

/** Articles that a request without words gives. */
export type Browse = (
  request: Pick<SearchRequest, 'query' | 'intent' | 'pageSize' | 'sort' | 'filters'>,
) => Promise<Articles>;

/** What the home view lists, whoever asks: a compiler that writes it down, or a page whose visitor may see more. */
export async function homeLists(
  categories: readonly Group[],
  browse: Browse,
): Promise<{readonly popular: Articles; readonly recent: Articles; readonly news: Articles}> {
  const base = {query: '', intent: 'submit', pageSize: LIST_LENGTH} as const;
  const category = categories.find(({icon}) => icon === 'news')?.name;
  const [viewed, news] = await Promise.all([
    browse({...base, sort: 'views'}),
    category ? browse({...base, sort: 'published', filters: {category: [category]}}) : [],
  ]);
  const popular = viewed.filter(({views}) => views);
  const recent = popular.length > 0 ? [] : await browse({...base, sort: 'updated'});
  // Without dates an order by date is that of the alphabet.
  return {
    popular,
    recent: recent.filter(({updated, published}) => updated ?? published),
    news: news.filter(({published}) => published),
  };
}
