/** Where and how often a term occurs. All arrays have one entry per article, in the order of article numbers. */
export interface PostingList {
  /** Article numbers, ascending. */
  readonly articles: Uint32Array;
  /** Occurrences in the text. */
  readonly body: Uint8Array;
  /** Occurrences in headings, at most 3. */
  readonly headings: Uint8Array;
  /** 1 where the term is one of the author's keywords. */
  readonly keywords: Uint8Array;
  /** Position of its first occurrence in the title, from 1; 0 where the title lacks it. */
  readonly title: Uint8Array;
}

/** True for an entry that counts nothing: the article has the term only as a part of longer words. */
export function isPartOnly({body, headings, keywords, title}: PostingList, index: number): boolean {
  return body[index] === 0 && headings[index] === 0 && keywords[index] === 0 && title[index] === 0;
}

/** One entry of a list, for writing. */
export interface Posting {
  readonly article: number;
  readonly body: number;
  readonly headings: number;
  readonly keyword: boolean;
  /** Position in the title, from 1; 0 for none. */
  readonly title: number;
}

/** A list of so many postings, all zero. */
export function emptyList(count: number): PostingList {
  return {
    articles: new Uint32Array(count),
    body: new Uint8Array(count),
    headings: new Uint8Array(count),
    keywords: new Uint8Array(count),
    title: new Uint8Array(count),
  };
}

/** Looks terms up where they stand together: in one file of the index, or in titles. */
export interface Postings {
  /** Where a term occurs; undefined when it does not. */
  find(term: string): PostingList | undefined;
  /** Where the terms occur that begin with a prefix, but for one. */
  findByPrefix(prefix: string, except: string): PostingList;
  /** The terms that begin with a prefix. */
  termsByPrefix(prefix: string): readonly string[];
}

const MAX_TITLE_POSITION = 255;

/** A position as a list holds it: the last one stands for all behind it. */
export function titlePositionToByte(position: number): number {
  return Math.min(position, MAX_TITLE_POSITION);
}

/**
 * How telling a term is, by the number of articles that hold it.
 * Source: Robertson & Sparck Jones' weight as Lucene's BM25Similarity has it, never below 0.
 */
export function inverseDocumentFrequency(documentFrequency: number, articleCount: number): number {
  return Math.log(1 + (articleCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}
