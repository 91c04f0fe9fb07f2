import type {Analyzer} from '../analysis/analyzer.js';
import type {AnalyzedWord, QueryWord} from '../analysis/words.js';

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
  /** The characters directly before and behind it; empty at an end of the query. */
  readonly around: readonly [before: string, behind: string];
  /** True for the last word of the query. */
  readonly last: boolean;
  /** True for the last word while nothing follows it. */
  readonly unfinished: boolean;
}

/** Two neighbours of a query that may be one word in articles ("pass word", "e-mail", "log in"). */
export interface Neighbours {
  readonly joined: string;
  readonly term: string;
  /** Places among {@link ReadQuery.words} of those that are searched by; at least one. */
  readonly places: readonly number[];
}

/** Something that terms do not keep: signs ("C#", "node.js"), and that a short word has none ("C"). */
export interface Literal {
  readonly pattern: RegExp;
  /** The terms that are others without it, because it begins or ends with signs ("C#", ".env", "--force"). */
  readonly terms: readonly string[];
}

/** What a query asks for. */
export interface ReadQuery {
  /** Words to search by, each term once. */
  readonly words: readonly QuotedWord[];
  readonly neighbours: readonly Neighbours[];
  readonly literals: readonly Literal[];
  /** Terms inside each pair of quotes, all of them. */
  readonly phrases: readonly (readonly string[])[];
}

/**
 * Straight, curly, low, angle and corner quotes; the last one may be missing while someone types. A mark that follows a letter or
 * digit opens nothing: 5" is a size.
 */
const QUOTED = /(?:(?<![\p{L}\p{N}])["”»＂]|[“„«「『])([^"“”„«»「」『』＂]*)(?:["“”«»」』＂]|$)/gu;
const ANY_QUOTE = /["“”„«»「」『』＂]/gu;
/** What may stand between the parts of one word. */
const BETWEEN_PARTS = /^(?: |\p{Pd}|[_.])$/u;
/** What stands between spaces, without quotes and what ends a sentence. */
const CHUNK = /[^\s"“”„«»「」『』＂,;!?()]*[^\s"“”„«»「」『』＂,;!?().:]/gu;
const SIGN = /[#+./_@&$%~*=\\-]/;
const SIGN_AT_AN_END = /^[#+./_@$%~*\\-]+[\p{L}\p{N}]|[\p{L}\p{N}][#+$%*]+$/u;
/** A sign would make another word of these. */
const BARE_LITERAL = /^[a-z\d]{1,2}$/i;
/** Of two neighbours together, so that "a b" is not "ab". */
const SHORTEST_JOINED = 4;

/** Longer queries are pasted texts; their beginning says what they are about. */
const MAX_WORDS = 32;

/** The same query without its quotes, for when no article holds what stands in them. */
export function withoutQuotes(query: string): string {
  return query.replace(ANY_QUOTE, ' ');
}

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
  const places = new Map<string, number>();
  const queryWords = (text: string): QueryWord[] => analyzer.queryWords(text);
  const analyzed = analyzer.slips?.mend(query, queryWords) ?? queryWords(query);
  for (const word of analyzed) {
    const typed = query.slice(word.start, word.end);
    const quoted = isQuoted(word);
    const last = word === analyzed.at(-1);
    const unfinished = !finished && !quoted && word.end === query.length;
    if (places.has(word.term) && !unfinished) continue;
    places.set(word.term, words.length);
    words.push({
      word: typed,
      term: word.term,
      spelling: analyzer.spelling(typed),
      weight: word.weight,
      quoted,
      around: [query.charAt(word.start - 1), query.charAt(word.end)],
      last,
      unfinished,
    });
    if (words.length === MAX_WORDS) break;
  }
  return {
    words,
    literals: literalsIn(query, analyzer),
    neighbours: neighboursIn(query, analyzer, places),
    phrases: quotes.map(({terms}) => terms).filter(terms => terms.length > 0),
  };
}

function literalsIn(query: string, analyzer: Analyzer): Literal[] {
  const literals: Literal[] = [];
  for (const {0: chunk} of [...query.matchAll(CHUNK)].slice(0, MAX_WORDS)) {
    if (BARE_LITERAL.test(chunk) ? analyzer.weightOf(chunk) < 1 : !SIGN.test(chunk)) continue;
    const exactly = chunk.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    literals.push({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.])${exactly}(?![\\p{L}\\p{N}#+])`, 'iu'),
      terms: SIGN_AT_AN_END.test(chunk) ? analyzer.words(chunk).map(({term}) => term) : [],
    });
  }
  return literals;
}

/** Neighbours before stop words are dropped: "log in" is "login" in many articles. */
function neighboursIn(query: string, analyzer: Analyzer, places: ReadonlyMap<string, number>): Neighbours[] {
  const neighbours = (joined: string, terms: readonly string[]): Neighbours[] => {
    const known = terms.map(term => places.get(term)).filter(place => place !== undefined);
    const term = analyzer.term(joined);
    // A stemmer may leave no more of both than of one.
    return known.length && !terms.includes(term) ? [{joined, term, places: known}] : [];
  };
  const all = analyzer.words(query).slice(0, MAX_WORDS);
  const parted = analyzer.slips?.parted(query).slice(0, MAX_WORDS) ?? [];
  return [
    ...all.slice(1).flatMap((second, index): Neighbours[] => {
      const first = all[index] as AnalyzedWord;
      if (!BETWEEN_PARTS.test(query.slice(first.end, second.start))) return [];
      const joined = query.slice(first.start, first.end) + query.slice(second.start, second.end);
      return joined.length < SHORTEST_JOINED ? [] : neighbours(joined, [first.term, second.term]);
    }),
    ...parted.flatMap(parts => neighbours(parts.join(''), parts)),
  ];
}
