import {z} from 'zod';
import {hostsOf} from '../addresses.js';
import {type ImportedArticle, type ImportedContent, type OldTarget, UNKNOWN_HOST} from '../imported-content.js';
import {
  compact,
  count,
  day,
  type HelpDesk,
  html,
  id,
  locale,
  mostUsed,
  optionalId,
  parseAll,
  popularity,
  text,
  words,
} from './help-desk.js';
import type {FoundRecord} from './records.js';

// Source: https://developers.freshdesk.com/api/#solutions
const article = z.object({
  id,
  title: text,
  description: html,
  status: count,
  category_id: optionalId,
  folder_id: optionalId,
  hits: popularity,
  thumbs_up: popularity,
  position: count,
  tags: words,
  seo_data: z.object({meta_title: text, meta_description: text, meta_keywords: words}).partial().catch({}),
  language: locale,
  language_code: locale,
  url: text,
  created_at: day,
  updated_at: day,
  hierarchy: z
    .array(z.object({type: text, data: z.object({id: optionalId, name: text, language: locale}).partial().catch({})}))
    .catch([]),
  attachments: z.array(z.object({name: text, attachment_url: text})).catch([]),
});
const group = z.object({
  id,
  name: text,
  position: count,
  category_id: optionalId,
  parent_folder_id: optionalId,
  visibility: count,
});

const ARTICLE_LINK = /\b(https?:\/\/[\w.-]+)\/(?:[\w-]+\/)?support\/solutions\/articles\/(\d+)/g;

/** What Freshdesk's numbers say. */
const DRAFT = 1;
const VISIBLE_TO_ALL = 1;
const VISIBILITIES: Readonly<Record<number, string>> = {
  2: 'people who signed in',
  3: 'agents',
  4: 'some companies',
  5: 'bots',
  6: 'some contacts',
  7: 'some companies',
};

/** Reads responses of the Solutions API of Freshdesk. */
export const freshdesk: HelpDesk = {
  name: 'freshdesk',
  isArticle: ({value}) =>
    'id' in value && 'title' in value && 'description' in value && 'folder_id' in value && 'status' in value,

  read(records, findings, options): ImportedContent {
    const url = addressOf(records, options.url);
    const categories = parseAll(group, records.filter(isCategory));
    const folders = parseAll(group, records.filter(isFolder));
    const translatedNames = namesByLocale(records);
    const imported = new Map<string, ImportedArticle>();
    const untranslated: string[] = [];
    for (const {value, file, fileLocale} of records.filter(freshdesk.isArticle)) {
      const parsed = article.safeParse(value);
      if (!parsed.success) continue;
      const {data} = parsed;
      const where = `${file}, article ${data.id}`;
      const named = data.language ?? data.language_code ?? data.hierarchy[0]?.data.language ?? locale.parse(fileLocale);
      const language = named ?? options.locale ?? 'en';
      if (named === undefined) untranslated.push(language);
      if (data.title === undefined) {
        findings.add('article-skipped', where, 'it has no title');
        continue;
      }
      const folder = folders.get(data.folder_id ?? '');
      const fromHierarchy = (type: string): string | undefined =>
        data.hierarchy.findLast(each => each.type === type)?.data.name;
      const categoryId = data.category_id ?? folder?.category_id ?? '';
      const category = categories.get(categoryId);
      const {visibility = VISIBLE_TO_ALL} = folder ?? {};
      if (visibility !== VISIBLE_TO_ALL) {
        findings.add('article-restricted', where, VISIBILITIES[visibility] ?? `visibility ${visibility}`);
      }
      const address =
        data.url ??
        new URL(`/${named ? `${named.toLowerCase()}/` : ''}support/solutions/articles/${data.id}`, url).href;
      const keywords = data.seo_data.meta_keywords ?? [];
      imported.set(
        `${data.id} ${language}`,
        compact<ImportedArticle>({
          key: data.id,
          locale: language,
          title: data.title,
          html: data.description,
          description: data.seo_data.meta_description,
          category: translatedNames.get(`${categoryId} ${language}`) ?? category?.name ?? fromHierarchy('category'),
          topic: translatedNames.get(`${data.folder_id} ${language}`) ?? folder?.name ?? fromHierarchy('folder'),
          tags: data.tags,
          keywords,
          published: data.created_at,
          updated: data.updated_at,
          views: data.hits ?? data.thumbs_up,
          position: [category?.position ?? 0, folder?.position ?? 0, data.position ?? 0],
          draft: data.status === DRAFT || visibility !== VISIBLE_TO_ALL ? true : undefined,
          address,
          formerIds: [data.id, `support/solutions/articles/${data.id}`],
          attachments: data.attachments.flatMap(({name, attachment_url: url}) =>
            url ? [{name: name ?? url, url}] : [],
          ),
          where,
        }),
      );
    }
    const articles = [...imported.values()];
    const locales = articles.map(each => each.locale);
    return {
      source: 'freshdesk',
      articles,
      defaultLocale:
        [options.locale, mostUsed(untranslated)].find(each => each && locales.includes(each)) ??
        mostUsed(locales) ??
        'en',
      categories: [...categories.values()]
        .sort((first, second) => (first.position ?? 0) - (second.position ?? 0))
        .flatMap(each => [
          ...(each.name ? [each.name] : []),
          ...[...translatedNames].flatMap(([key, name]) => (key.startsWith(`${each.id} `) ? [name] : [])),
        ]),
      hosts: hostsOf([url.href, ...articles.map(({address}) => address)]),
      targetOf,
    };
  },
};

function isFolder({value, name, fileLocale}: FoundRecord): boolean {
  if (fileLocale !== undefined || !('name' in value) || 'description_text' in value) return false;
  return name === 'folders' || name === 'sub_folders' || 'parent_folder_id' in value || 'sub_folders_count' in value;
}

function isCategory({value, name, fileLocale}: FoundRecord): boolean {
  if (fileLocale !== undefined || !('name' in value)) return false;
  return name === 'categories' || 'visible_in_portals' in value;
}

/** Names of categories and folders in other languages, from files or objects that name their language. */
function namesByLocale(records: readonly FoundRecord[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const {value, fileLocale} of records) {
    const language = locale.parse(value.language ?? fileLocale);
    const parsed = language && 'name' in value ? group.safeParse(value) : undefined;
    if (parsed?.data?.name) names.set(`${parsed.data.id} ${language}`, parsed.data.name);
  }
  return names;
}

/** The help centre's address: articles do not name theirs, but the links of one lead to others. */
function addressOf(records: readonly FoundRecord[], given: URL): URL {
  if (given.host !== UNKNOWN_HOST) return given;
  const articles = records.filter(freshdesk.isArticle).map(({value}) => value);
  const known = new Set(articles.map(({id: key}) => String(key)));
  const links = articles.flatMap(({description}) => [...String(description).matchAll(ARTICLE_LINK)]);
  const origin = mostUsed(links.flatMap(([, site = '', key = '']) => (known.has(key) ? [site] : [])));
  return origin && URL.canParse(origin) ? new URL(origin) : given;
}

function targetOf({pathname}: URL): OldTarget | undefined {
  const [, kind, key = ''] = /\/solutions?\/(articles|folders|categories)\/(\d+)/.exec(pathname) ?? [];
  if (kind === 'articles') return {kind: 'article', key, certain: true};
  if (/\/(?:helpdesk\/)?attachments\/\d+/.test(pathname)) return {kind: 'attachment'};
  return kind || /\/support\/(?:home|solutions(?:\/\d+)?)\/?$/.test(pathname) ? {kind: 'list'} : undefined;
}
