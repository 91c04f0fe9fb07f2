import type {ManifestLocale} from '../../core/bundle.js';
import {Analyzer} from '../analysis/analyzer.js';
import type {LoadLanguage} from '../analysis/language.js';
import {ArticleDirectory} from '../bundle/article-directory.js';
import type {BundleSource} from '../bundle/bundle-source.js';
import {IndexFiles, type LaterReaders} from '../bundle/index-files.js';
import type {IndexBase, IndexExtras} from '../packed/index-base.js';
import type {MissingFiles} from '../packed/packed-index.js';
import {RankedIndex} from '../ranking/ranked-index.js';
import {Audience} from './audience.js';
import {TitlePostings} from './title-postings.js';

/** Postings files of an index that is fetched whole, sooner or later: about 100 kB. */
const MOST_AHEAD = 16;

interface LocaleIndexOptions {
  readonly source: BundleSource;
  readonly loadLanguage: LoadLanguage;
  /** Loads what reads postings and spellings: while it is on its way, so are they. */
  readonly loadSecondStage: () => Promise<LaterReaders>;
}

/** The index of one locale as far as it has been fetched, and what fetches the rest. */
export class LocaleIndex {
  readonly analyzer: Analyzer;
  readonly directory: ArticleDirectory;
  readonly ranked: RankedIndex;
  readonly audience: Audience;
  readonly #base: IndexBase;
  readonly #files: IndexFiles;
  #titles: RankedIndex | undefined;

  /** Fetches the base and the language. */
  static async open(
    {source, loadLanguage, loadSecondStage}: LocaleIndexOptions,
    locale: ManifestLocale,
    signal: AbortSignal,
  ): Promise<LocaleIndex> {
    const files = new IndexFiles(source, locale, loadSecondStage);
    const [base, language] = await Promise.all([files.base(signal), loadLanguage(locale.locale)]);
    return new LocaleIndex(files, base, new Analyzer(language));
  }

  private constructor(files: IndexFiles, base: IndexBase, analyzer: Analyzer) {
    this.analyzer = analyzer;
    this.directory = new ArticleDirectory(base, files);
    this.ranked = new RankedIndex(base, analyzer);
    this.audience = new Audience(base.extras);
    this.#base = base;
    this.#files = files;
  }

  /** Prepares the titles, and fetches what any search needs, as far as that is one file and not a choice among many. */
  async warm(signal: AbortSignal): Promise<void> {
    void this.titles;
    if (this.#base.postings.length === 1) await this.#loadPostings(0, signal);
  }

  /** Fetches all of a small index, one file after another, so that what someone waits for comes first. */
  async loadRest(signal: AbortSignal): Promise<void> {
    const {length} = this.#base.postings;
    if (length > MOST_AHEAD) return;
    for (let number = 0; number < length; number++) await this.#loadPostings(number, signal);
    await this.#loadSpellings(signal);
  }

  /** Fetches everything that a term is answered by. */
  async ready(term: string, signal: AbortSignal): Promise<void> {
    // Each round may find more: postings of a word's right spelling are known when all spellings are.
    for (let missing = this.#missingFor(term); missing; missing = this.#missingFor(term)) {
      await Promise.all([
        ...missing.postings.map(number => this.#loadPostings(number, signal)),
        missing.spellings ? this.#loadSpellings(signal) : undefined,
      ]);
    }
  }

  /** Fetches the postings of a term, as far as they are known without the spellings of all words. */
  async loadPostings(term: string, signal: AbortSignal): Promise<void> {
    const {postings = []} = this.#missingFor(term) ?? {};
    await Promise.all(postings.map(number => this.#loadPostings(number, signal)));
  }

  /** True when nothing has to be fetched to answer a term. */
  isReady(term: string): boolean {
    return !this.#missingFor(term);
  }

  /** What the titles alone answer, while the index is on its way; undefined when the base does not hold them. */
  get titles(): RankedIndex | undefined {
    if (this.#titles || !('records' in this.#base.records)) return this.#titles;
    const titles = this.#base.records.records.map(({title}) => title);
    // They stand in one file, however many the index has.
    const base = {...this.#base, postings: [{start: '', checksum: 0}]};
    // Titles are only for the time being: a typo waits for the index.
    this.#titles = new RankedIndex(base, this.analyzer);
    this.#titles.index.addPostings(0, new TitlePostings(titles, this.analyzer));
    return this.#titles;
  }

  /** What the index knows beside words. */
  get extras(): IndexExtras {
    return this.#base.extras;
  }

  dispose(): void {
    this.#files.dispose();
  }

  #missingFor(term: string): MissingFiles | undefined {
    this.ranked.index.takeMissing();
    this.ranked.plan(term);
    return this.ranked.index.takeMissing();
  }

  async #loadPostings(number: number, signal: AbortSignal): Promise<void> {
    this.ranked.index.addPostings(number, await this.#files.postings(this.#base, number, signal));
    this.#titles = undefined;
  }

  async #loadSpellings(signal: AbortSignal): Promise<void> {
    this.ranked.index.addSpellings(await this.#files.spellings(this.#base, signal));
  }
}
