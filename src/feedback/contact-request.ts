import {fillAddress} from '../core/contact-address.js';
import type {Contact as ContactRequest} from '../events/contact-event.js';
import type {Translation} from '../i18n/translation.js';
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

/** An address with what someone takes along filled in. */
export function addressFor(template: string, request: ContactRequest, state: HelpState, words: Translation): string {
  const {query, articleId = '', articles, path, reference} = request;
  const titles = state.readArticles.map(({title}) => `- ${title}`);
  const summary = [
    query && `${words.youAsked} ${query}`,
    ...(titles.length ? [words.youRead, ...titles] : []),
    `${words.page}: ${path}`,
    `${words.reference}: ${reference}`,
  ];
  return fillAddress(template, {
    query,
    article: articleId,
    articles: articles.join(','),
    path,
    reference,
    locale: words.locale,
    summary: summary.filter(Boolean).join('\n'),
  });
}
