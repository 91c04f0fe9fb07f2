import type {InsightBase, InsightRecord} from '../core/insight.js';
import type {InsightEventName} from './insight-events.js';
import {maskPath, maskPersonal} from './mask-personal.js';

export interface RecorderContext {
  /** Name of the instance. */
  readonly instance: string;
  /** BCP 47 tag of the help's words, now. */
  readonly locale: () => string;
  /** Random, for what belongs to one visit. */
  readonly visit: string;
}

type Details<Type extends InsightRecord> = Type extends InsightRecord ? Omit<Type, keyof InsightBase> : never;
type InsightEvents = Pick<GlobalEventHandlersEventMap, InsightEventName>;

/** Turns events of an instance into records. */
export class InsightRecorder {
  readonly #context: RecorderContext;
  /** What an article was found with, for the view that follows the click. */
  #found?: {readonly article: string; readonly query: string};

  constructor(context: RecorderContext) {
    this.#context = context;
  }

  /** @returns undefined for an event that is none to keep. */
  record(event: InsightEvents[InsightEventName]): InsightRecord | undefined {
    const details = this.#details(event);
    if (!details) return undefined;
    const {instance, locale, visit} = this.#context;
    return {
      ...details,
      time: `${timeOf(event).toISOString().slice(0, 19)}Z`,
      visit,
      path: maskPath(location.pathname),
      locale: locale(),
      ...(instance === 'default' ? {} : {instance}),
    } as InsightRecord;
  }

  #details(event: InsightEvents[InsightEventName]): Details<InsightRecord> | undefined {
    switch (event.type as InsightEventName) {
      case 'helplet-ready':
        return {type: 'ready'};
      case 'helplet-open':
        return event.defaultPrevented ? undefined : {type: 'open'};
      case 'helplet-close':
        return event.defaultPrevented ? undefined : {type: 'close'};
      case 'helplet-search': {
        const {query, total, category} = event as InsightEvents['helplet-search'];
        return {type: 'search', query: maskPersonal(query), total, ...(category ? {category} : {})};
      }
      case 'helplet-no-results': {
        const {query, category} = event as InsightEvents['helplet-no-results'];
        return {type: 'no-results', query: maskPersonal(query), ...(category ? {category} : {})};
      }
      case 'helplet-result-click': {
        const {query, articleId: article, position, anchor} = event as InsightEvents['helplet-result-click'];
        this.#found = {article, query};
        return {type: 'result-click', query: maskPersonal(query), article, position, ...(anchor ? {anchor} : {})};
      }
      case 'helplet-article-view': {
        const {articleId: article} = event as InsightEvents['helplet-article-view'];
        const query = this.#found?.article === article ? this.#found.query : '';
        this.#found = undefined;
        return {type: 'article-view', article, ...asked(query)};
      }
      case 'helplet-article-close': {
        const {articleId: article, seconds} = event as InsightEvents['helplet-article-close'];
        return {type: 'article-close', article, seconds: Math.round(seconds)};
      }
      case 'helplet-feedback': {
        const {articleId: article, helpful, reasons, comment, query} = event as InsightEvents['helplet-feedback'];
        const why = {...(reasons.length ? {reasons} : {}), ...(comment ? {commented: true} : {})};
        return {type: 'feedback', article, helpful, ...why, ...asked(query)};
      }
      case 'helplet-contact': {
        const {articleId, query, way, defaultPrevented} = event as InsightEvents['helplet-contact'];
        const article = articleId ? {article: articleId} : {};
        return {type: 'contact', way: defaultPrevented ? 'callback' : way, ...article, ...asked(query)};
      }
      case 'helplet-error':
        return {type: 'error', code: codeOf((event as InsightEvents['helplet-error']).error)};
    }
  }
}

/** When it happened: the code that records it may have come later. */
function timeOf({timeStamp}: Event): Date {
  return new Date(Date.now() - (performance.now() - timeStamp));
}

function asked(query: string): {readonly query?: string} {
  return query ? {query: maskPersonal(query)} : {};
}

function codeOf(error: unknown): string {
  const {code} = Object(error) as {readonly code?: unknown};
  return typeof code === 'string' ? code : 'unknown';
}
