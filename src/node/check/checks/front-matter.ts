import {didYouMean} from '../../../core/did-you-mean.js';
import type {CompiledContent} from '../../content/compiled-content.js';
import type {ContentWarning} from '../../content/content-warning.js';
import {frontMatterSchema} from '../../content/front-matter-schema.js';
import {isGeneratorKey} from '../../dialects/front-matter-keys.js';
import type {ArticleCheck, CheckedArticle} from '../checked-article.js';

/** Keys that resemble ours and are none of them, though nothing is read from them. */
const OTHERS_KEYS = new Set(['audiences', 'router', 'subtitle', 'tagline', 'titletemplate', 'topics']);

/** Keys of the front matter that are not ours but nearly. */
export function checkKeys({compiled}: CheckedArticle): readonly ContentWarning[] {
  const known = Object.keys(frontMatterSchema.shape);
  return Object.keys(compiled.article.meta ?? {}).flatMap(key => {
    const name = key.toLowerCase();
    const guess = OTHERS_KEYS.has(name) || isGeneratorKey(key) ? undefined : didYouMean(key, known);
    // `title_de` and `order_id` say something else; a letter too many is a slip.
    if (guess === undefined || (name.startsWith(guess) && name.length > guess.length + 1)) return [];
    return [
      {
        code: 'key-unknown' as const,
        message: `"${key}" is not a key that Helplet knows.`,
        where: compiled.whereIsKey([key]),
        fix: `Did you mean "${guess}"?`,
        cause: key,
      },
    ];
  });
}

/**
 * Days that have not come yet.
 * @param today ISO date.
 */
export function checkDates(today: string): ArticleCheck {
  return ({compiled}) => {
    const {published, updated} = compiled.article;
    const dates = Object.entries({published, updated});
    const warnings: ContentWarning[] = dates.flatMap(([key, day]) =>
      day !== undefined && day > today
        ? [{code: 'date-future', message: `\`${key}\`, ${day}, is in the future.`, where: compiled.whereIsKey([key])}]
        : [],
    );
    if (published === undefined || updated === undefined || updated >= published) return warnings;
    const message = `The article was updated on ${updated}, before it was published on ${published}.`;
    return [...warnings, {code: 'date-order', message, where: compiled.whereIsKey(['updated'])}];
  };
}

/** Articles whose only title is their file's name. */
export function checkMissingTitle({compiled}: CheckedArticle): readonly ContentWarning[] {
  const {titleFrom, article, file} = compiled;
  if (titleFrom !== 'id') return [];
  return [
    {code: 'title-missing', message: `The file's name, "${article.title}", has to serve as the title.`, where: file},
  ];
}

/** Articles that have nothing to show in lists and where a search finds their title alone. */
export function checkDescription({compiled}: CheckedArticle): readonly ContentWarning[] {
  const {article, file} = compiled;
  if (article.description !== undefined) return [];
  return [{code: 'description-missing', message: `"${article.title}" has no description.`, where: file}];
}

/** Titles that several articles of one language have. */
export function checkDuplicateTitles({articles}: Pick<CompiledContent, 'articles'>): readonly ContentWarning[] {
  const first = new Map<string, string>();
  return articles.flatMap(({article: {title, locale}, file, whereIsKey, titleFrom}) => {
    const key = `${locale} ${title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    const where = titleFrom === 'front matter' ? whereIsKey(['title']) : file;
    return [{code: 'title-duplicate' as const, message: `${other} has the title "${title}" too.`, where}];
  });
}

/** Redirects from an id that an article has, or that leads elsewhere already. */
export function checkRedirects({articles}: Pick<CompiledContent, 'articles'>): readonly ContentWarning[] {
  const owners = new Map(articles.map(({article: {locale, id}, file}) => [`${locale} ${id}`, file]));
  return articles.flatMap(({article: {locale}, redirects = [], file, whereIsKey}) =>
    redirects.flatMap((id, index) => {
      const key = `${locale} ${id}`;
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, file);
        return [];
      }
      const message = `"${id}" leads to ${owner}, so that it does not lead here.`;
      return [{code: 'redirect-taken' as const, message, where: whereIsKey(['redirects', index])}];
    }),
  );
}
