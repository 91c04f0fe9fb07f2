import type {ArticleSummary, Section} from '../../core/article.js';
import type {Analyzer} from '../analysis/analyzer.js';
import {fold, isCorrectable} from '../analysis/normalize.js';
import type {AverageLengths} from './index-base.js';
import {inverseDocumentFrequency, type Posting} from './posting-list.js';
import {type PackedPosting, packPosting, type TermPostings} from './postings.js';
import type {Spelling} from './spellings.js';
import {compareTerms} from './term-ranges.js';

/** What the index needs to know of an article beside its summary. */
export interface IndexedArticle extends ArticleSummary {
  /** Extra search words from the front matter; searched, never shown. */
  readonly keywords?: readonly string[];
  readonly sections: readonly Section[];
}

/** Everything that ranking needs to know of all articles, before it is written. */
export interface CollectedPostings {
  /** By term, in the order of the vocabulary. */
  readonly terms: readonly TermPostings[];
  /** Words as articles spell them: what a typo is compared with. */
  readonly spellings: readonly Spelling[];
  readonly averages: AverageLengths;
  /** Words, by article number. */
  readonly titleLengths: readonly number[];
  readonly headingLengths: readonly number[];
  readonly bodyLengths: readonly number[];
  /** Sum of the inverse document frequencies of each title's terms. */
  readonly titleWeights: readonly number[];
  /** The number of those that share a title, from 1; 0 where the title is its own. */
  readonly titleGroups: readonly number[];
}

interface ChangingPosting extends Posting {
  body: number;
  headings: number;
  keyword: boolean;
  title: number;
}

interface CollectedTerm extends TermPostings {
  readonly postings: PackedPosting[];
  /** What is counted of the last article that holds it, and not packed yet. */
  last?: ChangingPosting;
}

/** Counts the terms of all articles. An article's number is its place in the list. */
export function collectPostings(articles: readonly IndexedArticle[], analyzer: Analyzer): CollectedPostings {
  const collector = new PostingsCollector(analyzer);
  for (const article of articles) collector.add(article);
  return collector.finish();
}

/** What of an article is searched by words of the author that the reader does not see. */
function keywordTexts({keywords = [], tags = [], topic = ''}: IndexedArticle): readonly string[] {
  return [...keywords, ...tags, topic];
}

class PostingsCollector {
  readonly #analyzer: Analyzer;
  readonly #terms = new Map<string, CollectedTerm>();
  /** By words as they are written: most occur again and again. Undefined for a word without a term. */
  readonly #byWord = new Map<string, CollectedTerm | undefined>();
  /** Their terms, by words as they are spelled. */
  readonly #spellings = new Map<string, string>();
  readonly #titles: ReadonlySet<string>[] = [];
  readonly #titleLengths: number[] = [];
  readonly #headingLengths: number[] = [];
  readonly #bodyLengths: number[] = [];
  readonly #sectionHeadings: number[] = [];
  readonly #sectionBodies: number[] = [];

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer;
  }

  add(article: IndexedArticle): void {
    const number = this.#titles.length;
    const title = this.#termsOf(article.title);
    this.#titles.push(new Set(title.map(({term}) => term)));
    this.#titleLengths.push(title.length);
    for (const [position, term] of title.entries()) postingOf(term, number).title ||= position + 1;
    for (const text of keywordTexts(article)) {
      for (const term of this.#termsOf(text)) postingOf(term, number).keyword = true;
    }
    const description = this.#countBody(article.description ?? '', number);
    let headings = 0;
    let body = description;
    // An article without any text still has a place for its description.
    for (const [index, {heading = '', text}] of (article.sections.length ? article.sections : [{text: ''}]).entries()) {
      const terms = this.#termsOf(heading);
      for (const term of terms) postingOf(term, number).headings++;
      const length = this.#countBody(text, number);
      if (terms.length) this.#sectionHeadings.push(terms.length);
      this.#sectionBodies.push(index === 0 ? description + length : length);
      headings += terms.length;
      body += length;
    }
    this.#headingLengths.push(headings);
    this.#bodyLengths.push(body);
  }

  finish(): CollectedPostings {
    for (const {postings, last} of this.#terms.values()) if (last) postings.push(packPosting(last));
    const terms = [...this.#terms.values()].sort((a, b) => compareTerms(a.term, b.term));
    const count = this.#titles.length;
    const weights = new Map(terms.map(({term, postings}) => [term, inverseDocumentFrequency(postings.length, count)]));
    return {
      terms,
      spellings: Array.from(this.#spellings, ([word, term]) => ({word, term})),
      averages: {
        title: average(this.#titleLengths),
        headings: average(this.#headingLengths),
        body: average(this.#bodyLengths),
        sectionHeading: average(this.#sectionHeadings),
        sectionBody: average(this.#sectionBodies),
      },
      titleLengths: this.#titleLengths,
      headingLengths: this.#headingLengths,
      bodyLengths: this.#bodyLengths,
      titleWeights: this.#titles.map(title => {
        let weight = 0;
        for (const term of title) weight += weights.get(term) ?? 0;
        return weight;
      }),
      titleGroups: groupsOf(this.#titles),
    };
  }

  #countBody(text: string, article: number): number {
    const terms = this.#termsOf(text);
    for (const term of terms) postingOf(term, article).body++;
    return terms.length;
  }

  /** The term of every word, in order. */
  #termsOf(text: string): readonly CollectedTerm[] {
    const terms: CollectedTerm[] = [];
    this.#analyzer.scan(text, word => {
      const known = this.#byWord.get(word);
      const term = known || this.#byWord.has(word) ? known : this.#meet(word);
      if (term) terms.push(term);
    });
    return terms;
  }

  /** Looks at a word that was not there before. */
  #meet(word: string): CollectedTerm | undefined {
    const term = this.#analyzer.term(word);
    const collected = term ? (this.#terms.get(term) ?? {term, postings: []}) : undefined;
    this.#byWord.set(word, collected);
    if (!collected) return undefined;
    this.#terms.set(term, collected);
    const spelling = this.#analyzer.spelling(word);
    const isListed = isCorrectable(spelling) || (this.#analyzer.keepsMarks && fold(spelling) !== spelling);
    if (isListed && !this.#spellings.has(spelling)) this.#spellings.set(spelling, term);
    return collected;
  }
}

/** Articles come one after another, so that a term's posting for the current one is its last. */
function postingOf(term: CollectedTerm, article: number): ChangingPosting {
  const {postings, last} = term;
  if (last?.article === article) return last;
  if (last) postings.push(packPosting(last));
  term.last = {article, body: 0, headings: 0, keyword: false, title: 0};
  return term.last;
}

/** Titles count as the same when they have the same terms. */
function groupsOf(titles: readonly ReadonlySet<string>[]): readonly number[] {
  const keys = titles.map(terms => [...terms].sort().join(' '));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shared = [...counts].filter(([key, count]) => key !== '' && count > 1).map(([key]) => key);
  const numbers = new Map(shared.map((key, index) => [key, index + 1]));
  return keys.map(key => numbers.get(key) ?? 0);
}

/** Of those that are not empty; 1 where all are, since lengths are divided by it. */
function average(lengths: readonly number[]): number {
  const filled = lengths.filter(length => length > 0);
  return filled.length ? filled.reduce((sum, length) => sum + length, 0) / filled.length : 1;
}
