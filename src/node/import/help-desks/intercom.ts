import {z} from 'zod';
import {isRecord} from '../../../core/is-record.js';
import {hostsOf, pathOf} from '../addresses.js';
import type {ImportedArticle, ImportedContent, OldTarget} from '../imported-content.js';
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
} from './help-desk.js';
import type {FoundRecord} from './records.js';

// Source: https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles and …/help-center.
const content = z.object({
  title: text,
  description: text,
  body: html,
  state: text,
  created_at: day,
  updated_at: day,
  url: text,
});
const article = content.extend({
  id,
  parent_id: optionalId,
  parent_ids: z.array(id).catch([]),
  default_locale: locale,
  statistics: z.object({views: popularity}).optional().catch(undefined),
});
const collection = z.object({
  id,
  name: text,
  order: count,
  // Sections are what older versions of the API call collections inside of others.
  parent_id: optionalId,
  collection_id: optionalId,
  default_locale: locale,
  url: text,
  translated_content: z.record(z.string(), z.unknown()).catch({}),
});

type Collection = z.infer<typeof collection>;

/** Reads responses of the Articles and Help Center APIs of Intercom. */
export const intercom: HelpDesk = {
  name: 'intercom',
  isArticle: ({value}) =>
    'id' in value && 'title' in value && 'body' in value && (value.type === 'article' || 'workspace_id' in value),

  read(records, findings, options): ImportedContent {
    const collections = parseAll(collection, records.filter(isCollection));
    const records_ = records.filter(intercom.isArticle);
    const imported = new Map<string, ImportedArticle>();
    const defaults: string[] = [];
    for (const {value, file} of records_) {
      const parsed = article.safeParse(value);
      if (!parsed.success) continue;
      const {data} = parsed;
      const where = `${file}, article ${data.id}`;
      const main = options.locale ?? data.default_locale ?? 'en';
      defaults.push(main);
      const variants = new Map([[main, content.parse(data)]]);
      for (const [key, translated] of Object.entries(
        isRecord(value.translated_content) ? value.translated_content : {},
      )) {
        const language = locale.parse(key);
        // Languages without a translation are null or empty.
        if (!language || language === 'type' || !isRecord(translated) || !(translated.title || translated.body))
          continue;
        variants.set(language, content.parse(translated));
      }
      for (const [language, own] of variants) {
        if (own.title === undefined) {
          findings.add('article-skipped', where, 'it has no title');
          continue;
        }
        const path = pathTo(data.parent_id ?? data.parent_ids[0], collections);
        const names = path.map(each => nameOf(each, language));
        const address = own.url ?? new URL(`/${language.toLowerCase()}/articles/${data.id}`, options.url).href;
        const {updated_at = data.updated_at, created_at = data.created_at} = own;
        imported.set(
          `${data.id} ${language}`,
          compact<ImportedArticle>({
            key: data.id,
            locale: language,
            title: own.title,
            html: own.body,
            description: own.description,
            category: names[0],
            topic: names.length > 1 ? names.at(-1) : undefined,
            published: created_at,
            updated: updated_at,
            views: data.statistics?.views,
            position: path.length > 0 ? path.map(each => each.order ?? 0) : undefined,
            draft: own.state !== undefined && own.state !== 'published' ? true : undefined,
            address,
            formerIds: [data.id, pathOf(address)],
            where,
          }),
        );
      }
    }
    const articles = [...imported.values()];
    const top = [...collections.values()].filter(each => pathTo(each.id, collections).length === 1);
    top.sort((first, second) => (first.order ?? 0) - (second.order ?? 0));
    return {
      source: 'intercom',
      articles,
      defaultLocale: mostUsed(defaults) ?? 'en',
      categories: top.flatMap(each => [...(each.name ? [each.name] : []), ...translatedNames(each)]),
      hosts: hostsOf([
        options.url.href,
        ...articles.map(({address}) => address),
        ...[...collections.values()].map(({url}) => url),
      ]),
      targetOf,
    };
  },
};

function isCollection({value, name}: FoundRecord): boolean {
  if ('body' in value || !('name' in value)) return false;
  return value.type === 'collection' || value.type === 'section' || name === 'collections' || name === 'sections';
}

/** The collections that lead to one, the top one first. */
function pathTo(key: string | undefined, collections: ReadonlyMap<string, Collection>): readonly Collection[] {
  const path: Collection[] = [];
  let next = collections.get(key ?? '');
  while (next && !path.includes(next)) {
    path.unshift(next);
    next = collections.get(next.parent_id ?? next.collection_id ?? '');
  }
  return path;
}

function nameOf({name, translated_content}: Collection, language: string): string | undefined {
  const translated = Object.entries(translated_content).find(([key]) => locale.parse(key) === language)?.[1];
  return (isRecord(translated) ? text.parse(translated.name) : undefined) ?? name;
}

function translatedNames({translated_content}: Collection): readonly string[] {
  return Object.values(translated_content).flatMap(each => (isRecord(each) ? (text.parse(each.name) ?? []) : []));
}

function targetOf({pathname, host}: URL): OldTarget | undefined {
  const [, kind, key = ''] = /\/(articles|collections|sections)\/(\d+)(?:[-/]|$)/.exec(pathname) ?? [];
  if (kind === 'articles') return {kind: 'article', key, certain: host === 'intercom.help'};
  if (host === 'downloads.intercomcdn.com') return {kind: 'attachment'};
  return kind ? {kind: 'list'} : undefined;
}
