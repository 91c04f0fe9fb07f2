import type {InsightRecord, InsightSearch} from '../../core/insight.js';

/** What became of a query, over all visits. */
export interface QueryUsage {
  /** As it was written first. */
  readonly query: string;
  /** BCP 47 tag of the words around it. */
  readonly locale: string;
  searches: number;
  withoutResults: number;
  /** Searches after which a hit was opened. */
  clicked: number;
  /** Sum of the places of opened hits, from 1. */
  positions: number;
  clicks: number;
  readonly visits: Set<string>;
  /** What was opened for it: visits by article. */
  readonly opened: Map<string, Set<string>>;
}

export interface ArticleUsage {
  views: number;
  clicks: number;
  readonly seconds: number[];
  helpful: number;
  notHelpful: number;
  comments: number;
  readonly reasons: Map<string, number>;
}

/** A query that led nowhere, and the one that the same visit found something with. */
export interface Rewording {
  readonly from: string;
  readonly to: string;
  readonly locale: string;
  readonly visits: Set<string>;
  /** What was opened then: visits by article. */
  readonly opened: Map<string, number>;
}

interface Visit {
  /** The search that nobody has opened a hit of yet. */
  open?: {readonly key: string; readonly isEmpty: boolean};
  /** Queries that led nowhere, since the last hit that was opened. */
  readonly failed: Set<string>;
}

/** More tries before a hit say nothing of each other. */
const MOST_FAILED = 3;

/** Adds up a log, record by record. */
export class Usage {
  readonly queries = new Map<string, QueryUsage>();
  readonly articles = new Map<string, ArticleUsage>();
  readonly rewordings = new Map<string, Rewording>();
  readonly errors = new Map<string, number>();
  readonly visits = new Set<string>();
  records = 0;
  opens = 0;
  contacts = 0;
  first?: string;
  last?: string;
  readonly #open = new Map<string, Visit>();

  add(record: InsightRecord): void {
    this.records++;
    this.visits.add(record.visit);
    if (this.first === undefined || record.time < this.first) this.first = record.time;
    if (this.last === undefined || record.time > this.last) this.last = record.time;
    switch (record.type) {
      case 'open':
        this.opens++;
        break;
      case 'search':
        this.#addSearch(record);
        break;
      case 'result-click':
        this.#addClick(record.visit, record.locale, record.query, record.article, record.position);
        break;
      case 'article-view':
        this.#article(record.article).views++;
        break;
      case 'article-close':
        this.#article(record.article).seconds.push(record.seconds);
        break;
      case 'feedback': {
        const article = this.#article(record.article);
        if (record.helpful) article.helpful++;
        else article.notHelpful++;
        if (record.commented) article.comments++;
        for (const reason of record.reasons ?? []) increase(article.reasons, reason);
        break;
      }
      case 'contact':
        this.contacts++;
        break;
      case 'error':
        increase(this.errors, record.code);
        break;
      default:
        // The others say when, not what.
        break;
    }
  }

  #addSearch({visit, locale, query, total}: InsightSearch): void {
    const key = keyOf(query);
    if (!key) return;
    const usage = this.#query(key, query, locale);
    const state = this.#visit(visit);
    const isEmpty = total === 0;
    usage.visits.add(visit);
    // The same question in another category is no other question.
    if (state.open?.key === key) {
      if (state.open.isEmpty && !isEmpty) {
        usage.withoutResults--;
        state.open = {key, isEmpty};
      }
      return;
    }
    if (state.open) {
      state.failed.add(state.open.key);
      const [oldest] = state.failed;
      if (state.failed.size > MOST_FAILED && oldest !== undefined) state.failed.delete(oldest);
    }
    usage.searches++;
    if (isEmpty) usage.withoutResults++;
    state.open = {key, isEmpty};
  }

  #addClick(visit: string, locale: string, query: string, article: string, position: number): void {
    this.#article(article).clicks++;
    const key = keyOf(query);
    if (!key) return;
    const usage = this.#query(key, query, locale);
    usage.clicks++;
    usage.positions += position;
    const opened = usage.opened.get(article) ?? new Set();
    usage.opened.set(article, opened.add(visit));
    const state = this.#visit(visit);
    if (state.open?.key === key) {
      usage.clicked++;
      state.open = undefined;
    }
    for (const failed of state.failed) if (failed !== key) this.#reword(failed, key, {visit, locale, article});
    state.failed.clear();
  }

  #reword(from: string, to: string, {visit, locale, article}: {visit: string; locale: string; article: string}): void {
    const key = `${from}\n${to}`;
    const rewording = this.rewordings.get(key) ?? {from, to, locale, visits: new Set(), opened: new Map()};
    this.rewordings.set(key, rewording);
    rewording.visits.add(visit);
    increase(rewording.opened, article);
  }

  #query(key: string, query: string, locale: string): QueryUsage {
    const known = this.queries.get(key);
    if (known) return known;
    const usage = {
      query: query.trim(),
      locale,
      searches: 0,
      withoutResults: 0,
      clicked: 0,
      positions: 0,
      clicks: 0,
      visits: new Set<string>(),
      opened: new Map<string, Set<string>>(),
    };
    this.queries.set(key, usage);
    return usage;
  }

  #article(id: string): ArticleUsage {
    const known = this.articles.get(id);
    if (known) return known;
    const usage = emptyArticleUsage();
    this.articles.set(id, usage);
    return usage;
  }

  #visit(id: string): Visit {
    const visit = this.#open.get(id) ?? {failed: new Set<string>()};
    this.#open.set(id, visit);
    return visit;
  }
}

/** The same for queries that differ in nothing that a reader would see as another question. */
export function keyOf(query: string): string {
  return query.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
}

export function emptyArticleUsage(): ArticleUsage {
  return {views: 0, clicks: 0, seconds: [], helpful: 0, notHelpful: 0, comments: 0, reasons: new Map()};
}

export function increase(counts: Map<string, number>, name: string, by = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
