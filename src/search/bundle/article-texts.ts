import type {Section} from '../../core/article.js';
import type {ArticleFile} from '../../core/bundle.js';
import {isRecord} from '../../core/is-record.js';
import {abortedError, SearchError} from '../../core/search-provider.js';
import {TermNumbers} from '../analysis/analyzed-text.js';
import type {Analyzer} from '../analysis/analyzer.js';
import {type ArticleText, analyzeArticle} from '../ranking/article-text.js';
import type {ArticleDirectory} from './article-directory.js';
import type {BundleSource} from './bundle-source.js';
import {SharedLoads} from './shared-loads.js';

/** An article's file, and its text ready for ranking. */
export interface LoadedArticle {
  readonly file: ArticleFile;
  readonly text: ArticleText;
}

/** Enough for the hits of a hundred queries, or about 20 MB; more would only hold memory. */
const KEPT_ARTICLES = 1000;

/** Fetches articles' files, each once, for excerpts and for the reader alike. */
export class ArticleTexts {
  readonly #source: BundleSource;
  readonly #directory: ArticleDirectory;
  readonly #analyzer: Analyzer;
  readonly #loads = new SharedLoads<LoadedArticle>(KEPT_ARTICLES);
  /** Of the terms of all texts. */
  readonly numbers = new TermNumbers();

  constructor(source: BundleSource, directory: ArticleDirectory, analyzer: Analyzer) {
    this.#source = source;
    this.#directory = directory;
    this.#analyzer = analyzer;
  }

  /** An article that is here already. */
  get(number: number): LoadedArticle | undefined {
    return this.#loads.get(String(number));
  }

  load(number: number, signal: AbortSignal): Promise<LoadedArticle> {
    return this.#loads.load(String(number), signal, own => this.#fetch(number, own));
  }

  /** The same for someone who wants to read it: that its file is missing is then a fault of the bundle, not of the question. */
  async read(number: number, signal: AbortSignal): Promise<ArticleFile> {
    try {
      return (await this.load(number, signal)).file;
    } catch (cause) {
      if (!(cause instanceof SearchError) || cause.code !== 'not-found') throw cause;
      throw new SearchError(
        'corrupt-index',
        `The help bundle lacks an article that it lists. ${cause.message} Upload the whole folder that \`helplet build\` wrote.`,
        {cause},
      );
    }
  }

  /** Those of some articles that are here already. */
  known(numbers: readonly number[]): Map<number, LoadedArticle> {
    return new Map(
      numbers.flatMap(number => {
        const loaded = this.get(number);
        return loaded ? [[number, loaded] as const] : [];
      }),
    );
  }

  /**
   * Loads articles. Those that cannot be reached are left out: a hit without its excerpt is better than none, and opening it
   * says what is wrong. Anything else that fails, a damaged file for example, rejects.
   */
  async loadAll(numbers: readonly number[], signal: AbortSignal): Promise<Map<number, LoadedArticle>> {
    const results = await this.#loads.loadAll(numbers.map(String), signal, (key, own) => this.#fetch(Number(key), own));
    if (signal.aborted) throw abortedError();
    const loaded = new Map<number, LoadedArticle>();
    for (const [index, result] of results.entries()) {
      if (result.status === 'fulfilled') loaded.set(numbers[index] as number, result.value);
      else if (!isUnreachable(result.reason)) throw result.reason;
    }
    return loaded;
  }

  async #fetch(number: number, signal: AbortSignal): Promise<LoadedArticle> {
    const reference = await this.#directory.fileOf(number, signal);
    const file = parseArticleFile(await this.#source.text(reference, signal), reference.path);
    return {file, text: analyzeArticle(file.sections, file.description, this.#analyzer, this.numbers)};
  }

  dispose(): void {
    this.#loads.clear();
  }
}

/** True when the file may be there another time. */
function isUnreachable(error: unknown): boolean {
  return (
    error instanceof SearchError &&
    ['network', 'timeout', 'unavailable', 'rate-limited', 'aborted'].includes(error.code)
  );
}

/** @throws SearchError `bad-response` */
function parseArticleFile(text: string, path: string): ArticleFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SearchError('bad-response', `${path} is not JSON.`, {cause});
  }
  const sound =
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.markdown === 'string' &&
    Array.isArray(value.headings) &&
    Array.isArray(value.sections) &&
    value.sections.every(isSection) &&
    (value.description === undefined || typeof value.description === 'string') &&
    (value.assets === undefined || isTextTable(value.assets));
  if (!sound) throw new SearchError('bad-response', `${path} is not an article file.`);
  return value as unknown as ArticleFile;
}

function isTextTable(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(text => typeof text === 'string');
}

function isSection(value: unknown): value is Section {
  return (
    isRecord(value) &&
    typeof value.text === 'string' &&
    [value.heading, value.anchor].every(text => text === undefined || typeof text === 'string')
  );
}
