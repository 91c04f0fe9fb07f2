import {fillAddress} from '../core/contact-address.js';
import {type Contact as ContactRequest, HelpletContactEvent} from '../events/contact-event.js';
import type {FirstWords} from '../i18n/first-words.js';
import {allWords} from '../i18n/later-words.js';
import type {HelpState} from '../store/help-state.js';
import {newReference} from './reference.js';

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
