import type {Analyzer} from '../analysis/analyzer.js';
import type {CollectedPostings, IndexedArticle} from './collect-postings.js';
import {articleOf, type PackedPosting, packPosting, type TermPostings} from './postings.js';
import {compareTerms} from './term-ranges.js';

/**
 * A name in a program that is made of several words: "keyboardNavigation", "HTTPServer". Looked for at the start of words only, since
 * a try from each letter takes five times as long.
 */
const JOINED_NAME = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*[\p{Ll}\p{N}]\p{Lu}[\p{L}\p{N}]*|\p{Lu}{2,}\p{Ll}[\p{L}\p{N}]*/gu;
const JOINT = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** Where a text without such names need not be looked through word by word. */
const ANY_JOINT = /[\p{Ll}\p{N}]\p{Lu}|\p{Lu}{2}\p{Ll}/u;
/** Shorter parts tell too little. */
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 8;
const SHORTEST_HEAD = 4;
/** What joins the words of a compound ("Rechnungsnummer"). */
const LINKS = ['', 's', 'n', 'e', 'en', 'es', 'er'];

/** Articles that hold a term as a part of a word, by term. */
type Holders = Map<string, Set<number>>;

/**
 * Lets words find the longer words that hold them: names in programs, and in languages that join words also compounds, whose parts
 * are words of their own elsewhere.
 * @returns all terms, with postings that count nothing for articles that have a term only so.
 */
export function withWordParts(
  {terms, spellings}: CollectedPostings,
  articles: readonly IndexedArticle[],
  analyzer: Analyzer,
): readonly TermPostings[] {
  const byTerm = new Map(terms.map(({term, postings}) => [term, postings]));
  const holders: Holders = new Map();
  /** Terms of the parts, by names: most occur again and again. */
  const known = new Map<string, readonly string[]>();
  for (const [number, article] of articles.entries()) {
    for (const text of textsOf(article)) {
      if (!ANY_JOINT.test(text)) continue;
      for (const [name] of text.matchAll(JOINED_NAME)) {
        const parts = known.get(name) ?? partsOfName(name).map(part => analyzer.term(part));
        known.set(name, parts);
        for (const part of parts) hold(holders, part, number);
      }
    }
  }
  if (analyzer.hasCompounds) {
    const words = new Map(spellings.map(({word, term}) => [word, term]));
    for (const [word, term] of words) {
      for (const part of partsOfCompound(word, words)) {
        if (part === term) continue;
        for (const posting of byTerm.get(term) ?? []) hold(holders, part, articleOf(posting));
      }
    }
  }
  for (const [term, numbers] of holders) byTerm.set(term, withHolders(byTerm.get(term) ?? [], numbers));
  return [...byTerm].map(([term, postings]) => ({term, postings})).sort((a, b) => compareTerms(a.term, b.term));
}

function textsOf({title, description = '', keywords = [], tags = [], sections}: IndexedArticle): readonly string[] {
  return [title, description, ...keywords, ...tags, ...sections.flatMap(({heading = '', text}) => [heading, text])];
}

function hold(holders: Holders, term: string, article: number): void {
  const numbers = holders.get(term);
  if (numbers) numbers.add(article);
  else if (term) holders.set(term, new Set([article]));
}

function withHolders(postings: readonly PackedPosting[], numbers: ReadonlySet<number>): readonly PackedPosting[] {
  const own = new Set(postings.map(articleOf));
  const parts = [...numbers]
    .filter(article => !own.has(article))
    .map(article => packPosting({article, body: 0, headings: 0, keyword: false, title: 0}));
  return [...postings, ...parts].sort((a, b) => a - b);
}

function partsOfName(name: string): string[] {
  const parts = name.split(JOINT);
  return parts.length > 1 ? parts.filter(({length}) => length >= SHORTEST_PART) : [];
}

/**
 * The terms of two known words that make a compound; none where there are no such.
 * @param known terms by words as they are spelled.
 */
function partsOfCompound(word: string, known: ReadonlyMap<string, string>): string[] {
  if (word.length < SHORTEST_COMPOUND) return [];
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_HEAD; at++) {
    const head = known.get(word.slice(at));
    if (head === undefined) continue;
    const before = word.slice(0, at);
    for (const link of LINKS) {
      if (!before.endsWith(link)) continue;
      const modifier = known.get(before.slice(0, before.length - link.length));
      if (modifier !== undefined) return [modifier, head];
    }
    // "Rück" is no word of its own.
    return [head];
  }
  return [];
}
