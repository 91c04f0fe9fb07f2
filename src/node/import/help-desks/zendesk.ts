import {z} from 'zod';
import {hostsOf, pathOf} from '../addresses.js';
import type {ImportedArticle, ImportedContent, OldTarget} from '../imported-content.js';
import {
  compact,
  count,
  day,
  flag,
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

// Source: https://developer.zendesk.com/api-reference/help_center/help-center-api/ (articles, translations, sections, categories).
const article = z.object({
  id,
  title: text,
  name: text,
  body: html,
  locale,
  source_locale: locale,
  html_url: text,
  section_id: optionalId,
  label_names: words,
  position: count,
  promoted: flag,
  draft: flag,
  vote_count: popularity,
  user_segment_id: optionalId,
  user_segment_ids: ids,
  created_at: day,
  edited_at: day,
  updated_at: day,
});
const translation = z.object({
  id,
  source_id: id,
  source_type: z.string().toLowerCase(),
  locale,
  title: text,
  body: html,
  html_url: text,
  draft: flag,
  hidden: flag,
  created_at: day,
  updated_at: day,
});
const group = z.object({
  id,
  name: text,
  locale,
  position: count,
  category_id: optionalId,
  parent_section_id: optionalId,
});
const segment = z.object({id, name: text});
const attachment = z.object({
  id,
  article_id: optionalId,
  file_name: text,
  content_url: text,
  inline: flag,
});

type Article = z.infer<typeof article>;
type Group = z.infer<typeof group>;
type Translation = z.infer<typeof translation>;

/** Reads responses of the Help Center API of Zendesk Guide. */
export const zendesk: HelpDesk = {
  name: 'zendesk',
  isArticle: ({value}) =>
    'id' in value && 'section_id' in value && 'body' in value && ('title' in value || 'name' in value),

  read(records, findings, options): ImportedContent {
    const byName = (name: string): readonly FoundRecord[] => records.filter(record => record.name === name);
    const translations = records.flatMap(({value}) => {
      const parsed = 'source_id' in value && 'source_type' in value ? translation.safeParse(value) : undefined;
      return parsed?.success ? [parsed.data] : [];
    });
    const names = groupNames(translations, records);
    const sections = parseAll(group, records.filter(isSection));
    const categories = parseAll(group, records.filter(isCategory));
    const segments = parseAll(segment, byName('user_segments'));
    const attachments = [...parseAll(attachment, byName('article_attachments')).values()];
    const articles = records.filter(zendesk.isArticle);
    const urls = articles.map(({value}) => text.parse(value.html_url));

    const imported: ImportedArticle[] = [];
    const done = new Set<string>();
    for (const [where, variants] of variantsOf(articles, translations, options.locale)) {
      for (const {shared, own} of variants) {
        const language = own.locale ?? 'en';
        if (done.has(`${shared.id} ${language}`)) continue;
        done.add(`${shared.id} ${language}`);
        if (own.title === undefined) {
          findings.add('article-skipped', where, 'it has no title');
          continue;
        }
        const section = sections.get(shared.section_id ?? '');
        const top = topSection(section, sections);
        const category = categories.get(top?.category_id ?? '');
        const nameIn = (each: Group | undefined, type: string): string | undefined =>
          each && (names.get(`${type} ${each.id} ${language}`) ?? each.name);
        const isRestricted = shared.user_segment_id !== undefined || shared.user_segment_ids.length > 0;
        const audience = [shared.user_segment_id, ...shared.user_segment_ids].flatMap(each =>
          each === undefined ? [] : (segments.get(each)?.name ?? []),
        );
        if (isRestricted) findings.add('article-restricted', where, audience[0] ?? 'a user segment');
        const address =
          own.html_url ?? new URL(`/hc/${language.toLowerCase()}/articles/${shared.id}`, options.url).href;
        imported.push(
          compact<ImportedArticle>({
            key: shared.id,
            locale: language,
            title: own.title,
            html: own.body,
            category: nameIn(category, 'category') ?? nameIn(top ?? section, 'section'),
            topic: category ? nameIn(section, 'section') : undefined,
            keywords: shared.label_names,
            published: own.created_at ?? shared.created_at,
            updated: own.updated_at ?? shared.edited_at ?? shared.updated_at,
            views: shared.vote_count,
            position: [
              category?.position ?? 0,
              top?.position ?? 0,
              section === top ? -1 : (section?.position ?? 0),
              shared.promoted ? 0 : 1,
              shared.position ?? 0,
            ],
            draft: own.draft || isRestricted ? true : undefined,
            audience,
            address,
            formerIds: [shared.id, pathOf(address)],
            attachments: attachments.flatMap(({article_id, inline, file_name, content_url}) =>
              article_id === shared.id && !inline && content_url
                ? [{name: file_name ?? content_url, url: content_url}]
                : [],
            ),
            where,
          }),
        );
      }
    }
    const sources = articles.flatMap(({value}) => locale.parse(value.source_locale) ?? []);
    const locales = imported.map(each => each.locale);
    const wanted = options.locale ?? mostUsed(sources);
    return {
      source: 'zendesk',
      articles: imported,
      defaultLocale: (wanted && locales.includes(wanted) ? wanted : mostUsed(locales)) ?? 'en',
      categories: [...categories.values()]
        .sort((first, second) => (first.position ?? 0) - (second.position ?? 0))
        .flatMap(({id: key, name}) => [
          ...(name ? [name] : []),
          ...[...names].flatMap(([each, other]) => (each.startsWith(`category ${key} `) ? [other] : [])),
        ]),
      hosts: hostsOf([options.url.href, ...urls]),
      targetOf,
    };
  },
};

function isSection({value, name}: FoundRecord): boolean {
  return 'name' in value && !('body' in value) && ('category_id' in value || name === 'sections');
}

function isCategory({value, name}: FoundRecord): boolean {
  if (!('name' in value) || 'category_id' in value || 'body' in value) return false;
  return name === 'categories' || /\/categories\/\d/.test(String(value.html_url ?? value.url ?? ''));
}

/** Names of categories and sections by kind, id and language. */
function groupNames(
  translations: readonly Translation[],
  records: readonly FoundRecord[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (type: string, each: string, language: string | undefined, name: string | undefined): void => {
    if (language && name) names.set(`${type} ${each} ${language}`, name);
  };
  for (const record of records) {
    const type = isSection(record) ? 'section' : isCategory(record) ? 'category' : undefined;
    const parsed = type ? group.safeParse(record.value) : undefined;
    if (type && parsed?.success) add(type, parsed.data.id, parsed.data.locale, parsed.data.name);
  }
  for (const {source_type, source_id, locale: language, title} of translations) {
    if (source_type !== 'article') add(source_type, source_id, language, title);
  }
  return names;
}

/** The section below the category, for sections of sections. */
function topSection(section: Group | undefined, sections: ReadonlyMap<string, Group>): Group | undefined {
  const seen = new Set<Group>();
  let top = section;
  while (top?.parent_section_id && !seen.has(top)) {
    seen.add(top);
    top = sections.get(top.parent_section_id) ?? top;
  }
  return top;
}

interface Variant {
  readonly shared: Article;
  readonly own: Pick<Article, 'title' | 'body' | 'locale' | 'html_url' | 'draft' | 'created_at' | 'updated_at'>;
}

/** Each article in its languages: translations, and the article as it was listed in each language. */
function* variantsOf(
  records: readonly FoundRecord[],
  translations: readonly Translation[],
  fallback: string | undefined,
): Generator<[string, readonly Variant[]]> {
  const byArticle = new Map<string, Translation[]>();
  for (const each of translations) {
    if (each.source_type === 'article') byArticle.set(each.source_id, [...(byArticle.get(each.source_id) ?? []), each]);
  }
  for (const {value, file} of records) {
    const parsed = article.safeParse(value);
    if (!parsed.success) continue;
    const shared = parsed.data;
    const language = shared.locale ?? shared.source_locale ?? fallback;
    const own = {
      ...shared,
      title: shared.title ?? shared.name,
      locale: language,
      updated_at: shared.edited_at ?? shared.updated_at,
    };
    const others = byArticle.get(shared.id)?.filter(each => each.locale !== language) ?? [];
    yield [
      `${file}, article ${shared.id}`,
      [{shared, own}, ...others.filter(({hidden}) => !hidden).map(each => ({shared, own: each}))],
    ];
  }
}

function targetOf({pathname}: URL): OldTarget | undefined {
  const [, kind, key = ''] =
    /^\/hc\/(?:[\w-]+\/)?(articles|sections|categories|article_attachments)\/(\d+)/.exec(pathname) ?? [];
  if (kind === 'articles') return {kind: 'article', key, certain: true};
  if (kind === 'article_attachments' || /^\/attachments\/token\//.test(pathname)) return {kind: 'attachment'};
  return kind || /^\/hc(?:\/[\w-]+)?\/?$/.test(pathname) ? {kind: 'list'} : undefined;
}
