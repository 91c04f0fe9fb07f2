import {resolveRelative} from '../../core/article-link.js';
import {isRecord} from '../../core/is-record.js';
import type {ContentWarning} from '../content/content-warning.js';
import {type FrontMatterValues, frontMatterSchema, readValues} from '../content/front-matter-schema.js';
import {daySchema} from '../validation/dates.js';
import {toFlag, toTexts} from '../validation/lenient-values.js';

/** What a key may say: one of Helplet's own, a title for lists, or the groups that an article is filed under. */
export type KeyMeaning = keyof FrontMatterValues | 'shortTitle' | 'groups';

/** The keys that say it, the one that counts first; a dot leads into a set of keys. Case does not matter. */
export type FrontMatterKeys = Readonly<Partial<Record<KeyMeaning, readonly string[]>>>;

/**
 * Keys that mean the same in every generator that has them. `slug`, `permalink`, `url` and `id` are not among them: they tell an
 * article's address on the site that it was written for. They stay in the values as they are written, for links to be resolved.
 */
const KEYS: FrontMatterKeys = {
  shortTitle: ['sidebar_label', 'sidebarTitle', 'sidebar.label', 'linkTitle', 'nav_title', 'navTitle', 'menuTitle'],
  description: ['description', 'summary', 'excerpt'],
  order: [
    'order',
    'sidebar_position',
    'weight',
    'nav_order',
    'sidebar.order',
    'sidebar_order',
    'nav.order',
    'position',
  ],
  published: [
    'published',
    'publishDate',
    'pubDate',
    'date',
    'date.created',
    'dateCreated',
    'created',
    'created_at',
    'createdAt',
  ],
  updated: [
    'updated',
    'lastmod',
    'last_modified_at',
    'last_update.date',
    'lastUpdated',
    'last_updated',
    'lastModified',
    'last_modified',
    'updatedDate',
    'updated_at',
    'updatedAt',
    'date.updated',
    'modified',
  ],
  tags: ['tags', 'tag', 'labels'],
  keywords: ['keywords', 'search.keywords'],
  redirects: ['redirects', 'aliases', 'redirect_from', 'redirectFrom'],
  groups: ['categories', 'grand_parent', 'parent', 'section', 'group'],
};

const KNOWN_KEYS = Object.keys(frontMatterSchema.shape);
const GENERATOR_KEYS = new Set(
  Object.values(KEYS).flatMap(names => names.map(name => (name.split('.')[0] ?? name).toLowerCase())),
);
const DATES = new Set<string>(['published', 'updated'] satisfies KeyMeaning[]);

export interface FrontMatterSource {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** `file:line` of a key. */
  where(path: readonly PropertyKey[]): string;
}

/** Front matter in Helplet's own terms. */
export interface UnderstoodFrontMatter {
  readonly values: FrontMatterValues;
  /** The title that navigation shows, often shorter than the article's own. */
  readonly shortTitle?: string;
  /** What the author files it under, the outermost first; the names are no categories yet. */
  readonly groups: readonly string[];
  /** True for a text that is no page of its own: others include it. */
  readonly isPartial: boolean;
  readonly warnings: readonly ContentWarning[];
  /** `file:line` of a key; of one that is Helplet's own, where the author gives what it stands for. */
  where(path: readonly PropertyKey[]): string;
}

/**
 * Reads front matter, whichever generator its keys are of.
 * @param own keys of the dialect, which replace the common ones of the same meaning.
 * @param now when the help centre is built, for warnings about dates.
 */
export function understandFrontMatter(
  {id, values, where}: FrontMatterSource,
  own: FrontMatterKeys = {},
  now = new Date(),
): UnderstoodFrontMatter {
  const valueAt = valueFinder(values);
  const {given, origins} = translateKeys(values, {...KEYS, ...own}, valueAt);
  const {shortTitle, groups = [], ...known} = given;
  if (known.draft === undefined && isLeftOut(valueAt)) known.draft = true;
  if (known.published === undefined) {
    const dayInName = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]+$/.exec(id)?.[1];
    if (dayInName !== undefined) known.published = dayInName;
  }
  if (known.redirects !== undefined) {
    const isOwn = origins.get('redirects')?.join() === 'redirects';
    const ids = idsOf(toTexts(known.redirects), id, isOwn);
    if (Array.isArray(ids) && ids.length === 0) delete known.redirects;
    else known.redirects = ids;
  }
  const whereIs = ([key, ...rest]: readonly PropertyKey[]): string =>
    where([...(origins.get(String(key)) ?? [String(key)]), ...rest]);
  const {values: read, warnings} = readValues(known, whereIs, key => origins.get(key)?.join('.') ?? key);
  return {
    values: read,
    ...(typeof shortTitle === 'string' ? {shortTitle: shortTitle.trim()} : {}),
    groups: textsIn(toTexts(groups)),
    isPartial: isPartial(valueAt),
    warnings: [...warnings, ...dateWarnings(valueAt, where, now.toISOString().slice(0, 10))],
    where: whereIs,
  };
}

/** True for a key that other generators have for something that Helplet knows. */
export function isGeneratorKey(key: string): boolean {
  return GENERATOR_KEYS.has(key.toLowerCase());
}

type Path = readonly string[];
type ValueFinder = (path: Path) => unknown;

/** Finds values by keys in any letter case: Hugo reads `linkTitle` and `linktitle`. */
function valueFinder(values: Readonly<Record<string, unknown>>): ValueFinder {
  return path => path.reduce<unknown>((value, key) => childOf(value, key), values);
}

function childOf(value: unknown, key: string): unknown {
  if (!isRecord(value)) return undefined;
  if (Object.hasOwn(value, key)) return value[key];
  const wanted = key.toLowerCase();
  return Object.entries(value).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** The values that the keys of any generator give, by what they say, and where each stands. */
function translateKeys(
  values: Readonly<Record<string, unknown>>,
  keys: FrontMatterKeys,
  valueAt: ValueFinder,
): {readonly given: Record<string, unknown>; readonly origins: ReadonlyMap<string, Path>} {
  const given: Record<string, unknown> = {};
  const origins = new Map<string, Path>();
  for (const name of KNOWN_KEYS) if (isGiven(values[name])) given[name] = values[name];
  for (const [meaning, names] of Object.entries(keys)) {
    delete given[meaning];
    for (const name of names) {
      const path = name.split('.');
      const value = valueAt(path);
      if (!isGiven(value) || (name !== meaning && isRecord(value))) continue;
      // Elsewhere `published` and `lastUpdated` are switches as well as dates.
      if (DATES.has(meaning) && typeof toFlag(value) === 'boolean') continue;
      given[meaning] = Array.isArray(value) ? value.filter(isGiven) : value;
      origins.set(meaning, path);
      break;
    }
  }
  return {given, origins};
}

/** `tags:` with nothing behind it is a template half filled in, not a mistake. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');
}

/** What keeps an article out of lists, menus and searches of the site that it was written for. */
function isLeftOut(valueAt: ValueFinder): boolean {
  const flag = (...path: Path): unknown => toFlag(valueAt(path));
  return (
    flag('published') === false ||
    flag('publish') === false ||
    flag('unlisted') === true ||
    flag('hidden') === true ||
    valueAt(['status']) === 'draft'
  );
}

/** Hugo's way to say that others include a text, which has no page and stands in no list. */
function isPartial(valueAt: ValueFinder): boolean {
  const isNever = (key: string): boolean =>
    ['build', '_build'].some(build => {
      const value = valueAt([build, key]);
      return value === 'never' || value === false;
    });
  return valueAt(['headless']) === true || (isNever('render') && isNever('list'));
}

/** Former addresses on a site as ids: `/old/page/`, `/old/page.html`, or relative to the article. */
function idsOf(addresses: unknown, id: string, isOwn: boolean): unknown {
  if (!Array.isArray(addresses)) return addresses;
  const ids = addresses.map(address => {
    if (typeof address !== 'string') return address;
    if (/^[a-z][a-z\d+.-]*:/i.test(address)) return '';
    const path = /^\.\.?\//.test(address) ? resolveRelative(address, id) : address;
    return (path ?? address).replace(/[?#].*$/s, '').replace(/^\/+|\/+$|\.(?:html?|mdx?|markdown)$/gi, '');
  });
  // On a site, the address of the page itself may be among them.
  return ids.filter(name => name !== '' && (isOwn || name !== id));
}

/** The bundle has no clock: what its author wants to appear or go on a day, is in it. */
function dateWarnings(
  valueAt: ValueFinder,
  where: FrontMatterSource['where'],
  today: string,
): readonly ContentWarning[] {
  return (['publishDate', 'expiryDate'] as const).flatMap((key): ContentWarning[] => {
    const {data: day} = daySchema.safeParse(valueAt([key]));
    if (day === undefined || (key === 'publishDate' ? day <= today : day > today)) return [];
    const what = key === 'publishDate' ? 'is to be published on' : 'expired on';
    return [
      {
        code: 'front-matter-date',
        message: `The article ${what} ${day}, and is in the bundle.`,
        where: where([key]),
        fix: 'To leave it out, give it draft: true.',
        cause: key,
      },
    ];
  });
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string' && item !== '') : [];
}
