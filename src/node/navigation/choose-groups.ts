import type {UnderstoodSource} from '../content/compile-article.js';
import type {NavigationGroup, Place} from './navigation.js';

/** As many tabs as people read at a glance; what is more becomes topics, which have room. */
const MOST_CATEGORIES = 7;
/** The author files articles under names of their own where so many have one. */
const SHARE_OF_FILED = 0.5;
/** Topics that most articles lack would stand on the home view instead of the categories. */
const SHARE_OF_TOPICS = 0.5;

/** The groups that an article is shown under. */
export interface ChosenGroups {
  readonly category?: NavigationGroup;
  readonly topic?: NavigationGroup;
}

/**
 * Makes categories and topics of the groups of a table of contents. Groups that hold everything say nothing and are passed over. Two
 * to seven are categories, and those below them topics; more are topics.
 */
export function chooseGroups(
  places: ReadonlyMap<UnderstoodSource, Place>,
): ReadonlyMap<UnderstoodSource, ChosenGroups> {
  const depth = firstDepth([...places.values()]);
  const names = new Set([...places.values()].flatMap(({groups}) => groups[depth]?.key ?? []));
  const areCategories = names.size >= 2 && names.size <= MOST_CATEGORIES;
  const below = [...places.values()].flatMap(({groups}) => groups[depth + 1]?.key ?? []);
  const hasTopics = areCategories && below.length >= places.size * SHARE_OF_TOPICS && new Set(below).size > 1;
  return new Map(
    [...places].map(([source, {groups}]): [UnderstoodSource, ChosenGroups] => {
      const outer = groups[depth];
      const inner = groups[depth + 1];
      if (!outer || names.size < 2) return [source, {}];
      if (!areCategories) return [source, {topic: outer}];
      return [source, {category: outer, ...(hasTopics && inner ? {topic: inner} : {})}];
    }),
  );
}

/** The first level that has several groups. */
function firstDepth(places: readonly Place[]): number {
  for (let depth = 0; ; depth++) {
    const keys = new Set(places.flatMap(({groups}) => groups[depth]?.key ?? []));
    if (keys.size !== 1 || !places.some(({groups}) => groups[depth + 1])) return depth;
  }
}

/** Places by the names that authors file articles under, where most have some. */
export function placesByName(articles: readonly UnderstoodSource[]): ReadonlyMap<UnderstoodSource, Place> | undefined {
  const filed = articles.filter(({frontMatter}) => frontMatter.groups.length > 0);
  if (filed.length === 0 || filed.length < articles.length * SHARE_OF_FILED) return undefined;
  const names = new Set(filed.flatMap(({frontMatter}) => frontMatter.groups[0] ?? []));
  return new Map(
    articles.map((source, position) => {
      const {groups, values} = source.frontMatter;
      // The page that others name as their parent belongs to them.
      const label = groups[0] ?? (values.title !== undefined && names.has(values.title) ? values.title : undefined);
      return [source, {groups: label === undefined ? [] : [{key: label, label}], position}];
    }),
  );
}
