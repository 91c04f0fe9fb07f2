import type {CompiledArticle} from '../../src/node/content/compiled-content.js';
import type {Metrics} from '../../src/node/eval/metrics.js';
import type {Judgements} from '../../src/node/eval/read-judgements.js';
import type {EvalQuery} from '../../src/node/eval/read-queries.js';

export type {CompiledArticle, EvalQuery, Judgements, Metrics};

/** What every engine indexes of an article: the same four texts. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly headings: string;
  readonly body: string;
  readonly keywords: string;
}

/** `typeahead`: the last word may be unfinished. */
export type Intent = 'typeahead' | 'submit';

export interface FoundArticle {
  readonly id: string;
  readonly title: string;
}

export interface Searcher {
  search(query: string, intent: Intent, limit: number): readonly FoundArticle[] | Promise<readonly FoundArticle[]>;
  /** Lets go of whatever was given to it and that it has not asked for, before memory is measured. */
  release?(): void;
}

/** One way to set an engine up. The label says to people what it is. */
export interface Setting {
  readonly label: string;
}

/** Files by name, as a page would fetch them. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** A library that searches in memory. Runs in Node and in browsers alike. */
export interface Peer<S extends Setting = Setting> {
  /** The best one comes first. */
  readonly settings: readonly S[];
  /** @param language Of the articles; English where there is none. */
  build(
    documents: readonly SearchDocument[],
    setting: S,
    language?: PeerLanguage,
  ): Promise<Readonly<Record<string, string>>>;
  restore(files: IndexFiles, setting: S, language?: PeerLanguage): Promise<Searcher>;
}

/** What the libraries have for a language. */
export interface PeerLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** Cuts a text by the rules of Unicode, in lower case. */
  words(text: string): string[];
  stem(word: string): string;
  /** True for languages that write no spaces between words. */
  readonly joinsWords: boolean;
  /** The tokenizer of Orama, or what it is set to. */
  readonly orama: object;
  useLunr(lunr: unknown): LunrLanguage;
  /** An encoder of FlexSearch. */
  flexSearch(): object;
}

export interface LunrLanguage {
  /** What a builder of Lunr uses. None where Lunr has nothing for the language. */
  readonly plugin: unknown;
  tokenizer(text: unknown): readonly unknown[];
}

export type EngineId = 'helplet' | 'minisearch' | 'flexsearch' | 'lunr' | 'fuse' | 'orama' | 'pagefind' | 'bm25';

/** An engine as the measurements see it. */
export interface Engine {
  readonly id: EngineId;
  readonly name: string;
  /** Name and version of its package. */
  readonly version: string;
  readonly settings: readonly Setting[];
  /** True for an engine that is driven in English alone here. */
  readonly isEnglish?: boolean;
  /** Writes its index into a folder. */
  write(corpus: Corpus, setting: Setting, folder: string): Promise<void>;
  /**
   * For engines that run in Node.
   * @param language ISO 639-1. Default: English.
   */
  restore?(files: IndexFiles, setting: Setting, language?: string): Promise<Searcher>;
}

/** Articles to index. */
export interface Corpus {
  readonly name: string;
  /** What is real about it and what is made up. */
  readonly note: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Absolute path of a JSON Lines file that holds them as articles, for Helplet. */
  readonly jsonl: string;
  /** Absolute path of a JSON file that holds them as {@link SearchDocument}s, for all others. */
  readonly documents: string;
}

/** Articles, questions, and which articles answer them. */
export interface Collection extends Corpus {
  readonly queries: readonly EvalQuery[];
  readonly judgements: Judgements;
}

/** How a setting did on a part of the questions. */
export interface Trial {
  readonly engine: EngineId;
  readonly setting: string;
  /** nDCG@10, the mean of all collections and of right and wrong spelling. */
  readonly score: number;
}

/** Something that could not be measured. */
export interface Failure {
  readonly part: string;
  readonly engine: string;
  readonly reason: string;
}

export interface QualityRow {
  readonly collection: string;
  readonly engine: EngineId;
  readonly setting: string;
  readonly queries: number;
  /** True when fewer queries were asked than there are. */
  readonly sampled: boolean;
  readonly metrics: Metrics;
  /** The same questions, each with one wrong letter. */
  readonly misspelt: Metrics;
}

export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface BytesRow {
  readonly size: number;
  readonly engine: EngineId;
  readonly files: number;
  readonly sizes: Sizes;
}

/** What one question fetches, from an empty cache, in bytes after Brotli. */
export interface WireRow {
  readonly size: number;
  readonly engine: EngineId;
  readonly queries: number;
  /** Before the first question can be answered. */
  readonly base: number;
  readonly index: Spread;
  /** Files of articles, for titles and excerpts. */
  readonly articles: Spread;
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface LoadRow {
  readonly size: number;
  readonly engine: EngineId;
  /** Milliseconds from bytes in memory to an index that ranks. */
  readonly restore: number;
  /** The same and the first answer. */
  readonly firstAnswer: number;
  readonly heap: number;
}

export interface LatencyRow {
  readonly size: number;
  readonly engine: EngineId;
  /** Set when an engine is measured in more than one way. */
  readonly setting?: string;
  readonly whole: Spread;
  readonly wholeCount: number;
  readonly prefixes: Spread;
  readonly prefixCount: number;
  /** True when the engine was too slow for all queries. */
  readonly sampled: boolean;
}

/** What a host compresses, by Brotli: all that is not compressed already, or the types of text. */
export type Host = 'everything' | 'text';

/** What one visit fetches, in milliseconds after the press. */
export interface Waterfall {
  readonly size: number;
  readonly engine: EngineId;
  readonly host: Host;
  readonly requests: readonly {
    readonly path: string;
    readonly by: 'page' | 'worker';
    /** One more than that of any request which had ended before. */
    readonly wave: number;
    readonly start: number;
    readonly end: number;
    readonly bytes: number;
    /** Of these bytes, those that had arrived when the results changed for the last time. */
    readonly bytesUntilResults: number;
    readonly isCached: boolean;
  }[];
  readonly moments: readonly {readonly what: string; readonly at: number}[];
}

/** Times are milliseconds, tasks are those of the main thread, and 0 when none took 50 ms. */
export interface BrowserRow {
  readonly size: number;
  readonly engine: EngineId;
  readonly host: Host;
  readonly visits: number;
  /** What came with the page, before anybody touched it. */
  readonly earlierBytes: number;
  /** Bodies of answers, as sent, from the press until the results changed for the last time: code, and everything else. */
  readonly scriptBytes: number;
  readonly dataBytes: number;
  /** What came after that, until nothing was asked for any more. */
  readonly laterBytes: number;
  /** From the press on launcher or box until the box takes letters. */
  readonly ready: number;
  /** Until the first result is on screen, from the press and from the first key press. */
  readonly firstFromPress: number;
  readonly firstFromKey: number;
  /** From the last key press until the titles stay as they are. */
  readonly ranked: number;
  /** From the last key press until everything in the results stays as it is, excerpts too. */
  readonly settled: number;
  /** The longest task from the press to the first key, from there to the final results, and of both. */
  readonly openingTask: number;
  readonly searchTask: number;
  readonly longestTask: number;
  /** Over a page that does nothing. */
  readonly mainHeap: number;
  readonly workerHeap: number;
}

/** Markdown that is made to be slow. */
export interface HostileRow {
  /** A worker, or the page's own thread where there are none. */
  readonly parsedIn: 'worker' | 'page';
  readonly inputs: number;
  /** The longest task of the page's main thread, in milliseconds of the processor, and the input that caused it. */
  readonly task: number;
  readonly what: string;
  /** Milliseconds until the slowest is on the screen. */
  readonly shown: number;
}

export interface BuildRow {
  readonly size: number;
  readonly seconds: number;
  readonly peak: number;
  readonly bundle: number;
}

export interface Results {
  readonly corpora: Corpus[];
  /** What each engine was set to, after quality was measured its best setting. */
  readonly settings: ReadonlyMap<EngineId, Setting>;
  readonly quality: QualityRow[];
  readonly trials: Trial[];
  readonly bytes: BytesRow[];
  readonly wire: WireRow[];
  readonly load: LoadRow[];
  readonly latency: LatencyRow[];
  readonly browser: BrowserRow[];
  readonly waterfalls: Waterfall[];
  readonly hostile: HostileRow[];
  readonly build: BuildRow[];
  readonly failures: Failure[];
  readonly notes: string[];
  /** What is typed in the browser. */
  query: string;
}
