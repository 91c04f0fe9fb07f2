import type {ContactPlaceholder} from '../core/contact-address.js';
import {type Contact as ContactRequest, HelpletContactEvent} from '../events/contact-event.js';
import type {FirstWords} from '../i18n/first-words.js';
import {allWords} from '../i18n/later-words.js';
import type {HelpState} from '../store/help-state.js';
import {newReference} from './reference.js';

/** Longer addresses of mail are cut by some programs. */
const MAX_LENGTH = 1800;

/** What someone takes along who turns to a person now. */
export function contactRequest(state: HelpState, way: ContactRequest['way']): ContactRequest {
  const {article, query, readArticles, view, previousView} = state;
  const isReading = view === 'article' || (view === 'contact' && previousView === 'article');
  return {
    way,
    query: query.trim(),
    ...(isReading && 'id' in article ? {articleId: article.id} : {}),
    articles: readArticles.map(({id}) => id),
    path: location.pathname,
    reference: newReference(),
  };
}

/** Tells the page that someone turns to a person now. */
export function contactEvent(state: HelpState, way: ContactRequest['way']): HelpletContactEvent {
  return new HelpletContactEvent(contactRequest(state, way));
}

/** An address with what someone takes along filled in. */
export function addressFor(template: string, request: ContactRequest, state: HelpState, words: FirstWords): string {
  const {query, articleId = '', articles, path, reference} = request;
  const {youAsked, youRead, page, reference: referenceWord, locale} = allWords(words);
  const titles = state.readArticles.map(({title}) => `- ${title}`);
  const summary = [
    query && `${youAsked} ${query}`,
    ...(titles.length ? [youRead, ...titles] : []),
    `${page}: ${path}`,
    `${referenceWord}: ${reference}`,
  ];
  return fillAddress(template, {
    query,
    article: articleId,
    articles: articles.join(','),
    path,
    reference,
    locale,
    summary: summary.filter(Boolean).join('\n'),
  });
}

/** Fills `{query}` and the like into an address, percent-encoded; where it would get too long, the summary is cut, then the query. */
export function fillAddress(template: string, values: Readonly<Record<ContactPlaceholder, string>>): string {
  const kept: Record<string, string> = {...values};
  const whole = (): string =>
    template.replace(/\{(\w+)\}/g, (braces, name: string) =>
      Object.hasOwn(kept, name) ? encode(kept[name] ?? '') : braces,
    );
  for (const name of ['summary', 'query']) {
    while (whole().length > MAX_LENGTH && kept[name]) {
      const letters = Array.from(kept[name]);
      // By a share, so that 30,000 letters take no longer than a few.
      kept[name] = letters.slice(0, letters.length * 0.97).join('');
    }
  }
  return whole();
}

/** Half a character has no encoding. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
