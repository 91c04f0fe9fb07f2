import {z} from 'zod';
import {hostsOf, pathOf} from '../addresses.js';
import type {ImportedArticle, ImportedContent, OldTarget} from '../imported-content.js';
import {
  compact,
  count,
  day,
  type HelpDesk,
  html,
  id,
  ids,
  locale,
  mostUsed,
  optionalId,
  parseAll,
  popularity,
  text,
  words,
} from './help-desk.js';
import type {FoundRecord} from './records.js';

// Source: https://developer.helpscout.com/docs-api/objects/article/ (and category, collection).
const article = z.object({
  id,
  number: count,
  collectionId: optionalId,
  slug: text,
  status: text,
  name: text,
  text: html,
  categories: ids,
  related: ids,
  publicUrl: text,
  keywords: words,
  viewCount: popularity,
  createdAt: day,
  updatedAt: day,
  lastPublishedAt: day,
});
const group = z.object({
  id,
  name: text,
  order: count,
  collectionId: optionalId,
  visibility: text,
  publicUrl: text,
});

/** Reads responses of the Docs API of Help Scout. */
export const helpScout: HelpDesk = {
  name: 'help-scout',
  isArticle: ({value}) =>
    'id' in value &&
    'collectionId' in value &&
    'name' in value &&
    ('text' in value || 'publicUrl' in value) &&
    'status' in value,

  read(records, findings, options): ImportedContent {
    const categories = parseAll(
      group,
      records.filter(record => 'collectionId' in record.value && !helpScout.isArticle(record)),
    );
    const collections = parseAll(group, records.filter(isCollection));
    const imported = new Map<string, ImportedArticle>();
    const keys = new Map<string, string>();
    for (const {value, file, fileLocale} of textsFirst(records.filter(helpScout.isArticle))) {
      const parsed = article.safeParse(value);
      if (!parsed.success) continue;
      const {data} = parsed;
      const where = `${file}, article ${data.id}`;
      if (data.name === undefined || !('text' in value)) {
        if (!imported.has(data.id)) {
          findings.add(
            'article-skipped',
            where,
            data.name ? 'lists have no text; export each article by its id' : 'it has no title',
          );
        }
        continue;
      }
      const collection = collections.get(data.collectionId ?? '');
      const [category, ...others] = data.categories.flatMap(each => categories.get(each) ?? []);
      const isPrivate = [collection, category].some(each => each?.visibility === 'private');
      if (isPrivate) findings.add('article-restricted', where, 'a private collection');
      const slug = `${data.number ?? data.id}${data.slug ? `-${data.slug}` : ''}`;
      const address = data.publicUrl ?? new URL(`/article/${slug}`, options.url).href;
      if (data.number !== undefined) keys.set(String(data.number), data.id);
      imported.set(
        data.id,
        compact<ImportedArticle>({
          key: data.id,
          locale: locale.parse(fileLocale) ?? options.locale ?? 'en',
          title: data.name,
          html: data.text,
          category: collection?.name ?? category?.name,
          topic: collection ? category?.name : undefined,
          keywords: [...data.keywords, ...others.flatMap(({name}) => name ?? [])],
          published: data.createdAt,
          updated: data.lastPublishedAt ?? data.updatedAt,
          views: data.viewCount,
          position: collection || category ? [collection?.order ?? 0, category?.order ?? 0] : undefined,
          draft: (data.status !== undefined && data.status !== 'published') || isPrivate ? true : undefined,
          related: data.related,
          address,
          formerIds: [data.id, ...(data.number === undefined ? [] : [String(data.number)]), pathOf(address)],
          where,
        }),
      );
    }
    const articles = [...imported.values()];
    const named = collections.size > 0 ? collections : categories;
    return {
      source: 'help-scout',
      articles,
      defaultLocale: options.locale ?? mostUsed(articles.map(each => each.locale)) ?? 'en',
      categories: [...named.values()]
        .sort((first, second) => (first.order ?? 0) - (second.order ?? 0))
        .flatMap(({name}) => name ?? []),
      hosts: hostsOf([
        options.url.href,
        ...articles.map(({address}) => address),
        ...[...collections.values()].map(({publicUrl}) => publicUrl),
      ]),
      targetOf: url => targetOf(url, keys),
    };
  },
};

function isCollection({value, name}: FoundRecord): boolean {
  return 'name' in value && !('collectionId' in value) && ('siteId' in value || name === 'collections');
}

/** Lists name articles without their texts: those are missing only when no other response has them. */
function textsFirst(records: readonly FoundRecord[]): readonly FoundRecord[] {
  const withText = records.filter(({value}) => 'text' in value);
  return [...withText, ...records.filter(({value}) => !('text' in value))];
}

function targetOf({pathname, host}: URL, keys: ReadonlyMap<string, string>): OldTarget | undefined {
  const [, kind, name = ''] = /\/(article|collection|category)\/([\da-f]+)(?:[-/]|$)/.exec(pathname) ?? [];
  if (kind === 'article') {
    return {kind: 'article', key: keys.get(name) ?? name, certain: host.endsWith('.helpscoutdocs.com')};
  }
  if (/(?:^|\.)(?:helpscout\.net|s3\.amazonaws\.com)$/.test(host) && pathname.includes('/docs/assets/'))
    return {kind: 'attachment'};
  return kind ? {kind: 'list'} : undefined;
}
