import type {AnalyzedWord, Analyzer} from '../analysis/analyzer.js';

/** A word of a query, ready to be looked up. */
export interface QuotedWord {
  /** As typed. */
  readonly word: string;
  readonly term: string;
  /** Lower case and without accents, but not stemmed. */
  readonly spelling: string;
  readonly weight: number;
  /** True inside quotes: it is meant exactly as it stands. */
  readonly quoted: boolean;
  /** True for the last word of the query. */
  readonly last: boolean;
  /** True for the last word while nothing follows it. */
  readonly unfinished: boolean;
}

/** What a query asks for. */
export interface ReadQuery {
  /** Words to search by, each term once. */
  readonly words: readonly QuotedWord[];
  /** Terms inside each pair of quotes, all of them. */
  readonly phrases: readonly (readonly string[])[];
}

/** Straight, curly, low, angle and corner quotes; the last one may be missing while someone types. */
const QUOTED = /["“”„«「『]([^"“”„«»「」『』]*)(?:["“”»」』]|$)/gu;

/** Longer queries are pasted texts; their beginning says what they are about. */
const MAX_WORDS = 32;

/**
 * Reads what someone typed.
 * @param finished true when the last word is whole; else it is one as long as no space follows it.
 */
export function readQuery(query: string, analyzer: Analyzer, finished: boolean): ReadQuery {
  const quotes = [...query.matchAll(QUOTED)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    terms: analyzer.words(match[1] ?? '').map(({term}) => term),
  }));
  const isQuoted = ({start, end}: AnalyzedWord): boolean =>
    quotes.some(quote => start >= quote.start && end <= quote.end);
  const words: QuotedWord[] = [];
  const seen = new Map<string, number>();
  const analyzed = analyzer.queryWords(query);
  for (const word of analyzed) {
    const typed = query.slice(word.start, word.end);
    const quoted = isQuoted(word);
    const last = word === analyzed.at(-1);
    const unfinished = !finished && !quoted && word.end === query.length;
    const known = seen.get(word.term);
    if (known !== undefined && !unfinished) continue;
    seen.set(word.term, words.length);
    words.push({
      word: typed,
      term: word.term,
      spelling: analyzer.spelling(typed),
      weight: word.weight,
      quoted,
      last,
      unfinished,
    });
    if (words.length === MAX_WORDS) break;
  }
  return {words, phrases: quotes.map(({terms}) => terms).filter(terms => terms.length > 0)};
}
