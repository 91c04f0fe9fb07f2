import {bitsToFrequency, frequencyToBits} from './quantize.js';

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

const MAX_HEADINGS = 3;
const MAX_TITLE_POSITION = 255;

/** A posting but for its article and title position: bits 0–3 body, 4–5 headings, 6 keyword, 7 title. */
export function postingToByte({body, headings, keyword, title}: Posting): number {
  return (
    frequencyToBits(body) | (Math.min(headings, MAX_HEADINGS) << 4) | (keyword ? 0x40 : 0) | (title > 0 ? TITLE_BIT : 0)
  );
}

export const TITLE_BIT = 0x80;

/**
 * A posting in one number, as an index is built of millions: its article, title position and {@link postingToByte}, from the highest
 * bits to the lowest. Numbers of one term ascend as its articles do.
 */
export type PackedPosting = number;

export function packPosting(posting: Posting): PackedPosting {
  const {article, title} = posting;
  return article * 0x1_0000 + Math.min(title, MAX_TITLE_POSITION) * 0x100 + postingToByte(posting);
}

export function articleOf(posting: PackedPosting): number {
  return Math.floor(posting / 0x1_0000);
}

/** Writes a posting into a list, from the byte that {@link postingToByte} made of it. */
export function setPosting(list: PostingList, place: number, article: number, byte: number, title: number): void {
  list.articles[place] = article;
  list.body[place] = bitsToFrequency(byte & 0x0f);
  list.headings[place] = (byte >> 4) & MAX_HEADINGS;
  list.keywords[place] = (byte >> 6) & 1;
  list.title[place] = title;
}

/** Of each field the larger frequency of two bytes that {@link postingToByte} made; bits of a field grow with it. */
export function largerOf(a: number, b: number): number {
  return Math.max(a & 0x0f, b & 0x0f) | Math.max(a & 0x30, b & 0x30) | ((a | b) & 0xc0);
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
