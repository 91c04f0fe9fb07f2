import type {ManifestLocale} from '../../core/bundle.js';
import {Analyzer} from '../analysis/analyzer.js';
import type {LoadLanguage} from '../analysis/language.js';
import {ArticleDirectory} from '../bundle/article-directory.js';
import {ArticleTexts} from '../bundle/article-texts.js';
import type {BundleSource} from '../bundle/bundle-source.js';
import {IndexFiles} from '../bundle/index-files.js';
import {collectPostings} from '../packed/collect-postings.js';
import type {IndexBase} from '../packed/index-base.js';
import {postingsFromBytes} from '../packed/packed-index.js';
import {encodePostings} from '../packed/postings.js';
import {Spellings} from '../packed/spellings.js';
import {RankedIndex} from '../ranking/ranked-index.js';
import {AudienceAndPage} from './audience-and-page.js';

/** The index of one locale as far as it has been fetched, and what fetches the rest. */
export class LocaleIndex {
  readonly analyzer: Analyzer;
  readonly directory: ArticleDirectory;
  readonly texts: ArticleTexts;
  readonly ranked: RankedIndex;
  readonly audienceAndPage: AudienceAndPage;
  readonly #base: IndexBase;
  readonly #files: IndexFiles;
  #titles: RankedIndex | undefined;

  /** Fetches the base and the language. */
  static async open(
    {source, loadLanguage}: {readonly source: BundleSource; readonly loadLanguage: LoadLanguage},
    locale: ManifestLocale,
    signal: AbortSignal,
  ): Promise<LocaleIndex> {
    const files = new IndexFiles(source, locale);
    const [base, language] = await Promise.all([files.base(signal), loadLanguage(locale.locale)]);
    return new LocaleIndex(source, files, base, new Analyzer(language));
  }

  private constructor(source: BundleSource, files: IndexFiles, base: IndexBase, analyzer: Analyzer) {
    this.analyzer = analyzer;
    this.directory = new ArticleDirectory(base, files);
    this.texts = new ArticleTexts(source, this.directory, analyzer);
    this.ranked = new RankedIndex(base, analyzer);
    this.audienceAndPage = new AudienceAndPage(this.directory, base.extras);
    this.#base = base;
    this.#files = files;
  }

  /** Fetches what any search needs, as far as that is one file and not a choice among many. */
  async warm(signal: AbortSignal): Promise<void> {
    if (this.#base.postings.length === 1) await this.#loadPostings(0, signal);
  }

  /** Fetches everything that a term is answered by. */
  async ready(term: string, signal: AbortSignal): Promise<void> {
    this.ranked.index.takeMissing();
    this.ranked.plan(term);
    // Each round may find more: postings of a word's right spelling are known when all spellings are.
    for (let missing = this.ranked.index.takeMissing(); missing; missing = this.ranked.index.takeMissing()) {
      await Promise.all([
        ...missing.postings.map(number => this.#loadPostings(number, signal)),
        missing.spellings ? this.#loadSpellings(signal) : undefined,
      ]);
      this.ranked.plan(term);
    }
  }

  /** True when nothing has to be fetched to answer a term. */
  isReady(term: string): boolean {
    this.ranked.index.takeMissing();
    this.ranked.plan(term);
    return !this.ranked.index.takeMissing();
  }

  /** What the titles alone answer, while the index is on its way; undefined when the base does not hold them. */
  get titles(): RankedIndex | undefined {
    if (this.#titles || !('records' in this.#base.records)) return this.#titles;
    const {records} = this.#base.records;
    const articles = records.map(({id, title}) => ({id, title, sections: []}));
    const postings = encodePostings(collectPostings(articles, this.analyzer).terms);
    // They stand in one file, however many the index has.
    const base = {...this.#base, postings: [{firstTerm: '', checksum: 0}]};
    this.#titles = new RankedIndex(base, this.analyzer);
    // Titles are only for the time being: a typo waits for the index.
    this.#titles.index.addSpellings(new Spellings([]));
    this.#titles.index.addPostings(0, postingsFromBytes(postings, articles.length));
    return this.#titles;
  }

  dispose(): void {
    this.texts.dispose();
    this.#files.dispose();
  }

  async #loadPostings(number: number, signal: AbortSignal): Promise<void> {
    this.ranked.index.addPostings(number, await this.#files.postings(this.#base, number, signal));
    this.#titles = undefined;
  }

  async #loadSpellings(signal: AbortSignal): Promise<void> {
    this.ranked.index.addSpellings(await this.#files.spellings(this.#base, signal));
  }
}
