import type {ArticleSummary} from '../../core/article.js';
import type {FileReference} from '../../core/bundle.js';
import {articlePath} from '../../core/file-names.js';
import type {IndexBase, NameColumn} from '../packed/index-base.js';
import type {ArticleRecord, ArticleValues} from '../packed/records.js';
import type {IndexFiles} from './index-files.js';

/** Who is there: summaries and files of articles by number, and numbers by id. */
export class ArticleDirectory {
  readonly #base: IndexBase;
  readonly #files: IndexFiles;
  readonly #records: (ArticleRecord | undefined)[];
  /** Of articles' files. */
  readonly #checksums: (number | undefined)[];
  #values: readonly ArticleValues[] | undefined;
  /** Made when first asked for; anew when more is known. */
  #summaries: (ArticleSummary | undefined)[] = [];

  constructor(base: IndexBase, files: IndexFiles) {
    this.#base = base;
    this.#files = files;
    this.#records = 'records' in base.records ? [...base.records.records] : [];
    this.#checksums = 'records' in base.records ? [...base.records.checksums] : [];
  }

  get size(): number {
    return this.#base.articleCount;
  }

  /** True when every record is here without another file. */
  get isWhole(): boolean {
    return 'records' in this.#base.records;
  }

  /** The category or topic of every article. */
  names(field: 'category' | 'topic'): NameColumn {
    return field === 'category' ? this.#base.categories : this.#base.topics;
  }

  /** What is known of an article: everything after {@link loadRecords}; category, topic and loaded values before. */
  summary(number: number): ArticleSummary {
    let summary = this.#summaries[number];
    if (!summary) {
      summary = summaryOf(this.#base, number, this.#records[number] ?? {id: '', title: '', ...this.#values?.[number]});
      this.#summaries[number] = summary;
    }
    return summary;
  }

  /** Makes {@link summary} complete for some articles. */
  async loadRecords(numbers: readonly number[], signal: AbortSignal): Promise<void> {
    const {records} = this.#base;
    if ('records' in records) return;
    const missing = numbers.filter(number => !this.#records[number]);
    const chunks = new Set(missing.map(number => Math.floor(number / records.chunkSize)));
    await Promise.all([...chunks].map(chunk => this.#loadChunk(chunk, signal)));
  }

  /** Makes dates, views, order and tags known for all articles, to sort and filter by. */
  async loadValues(signal: AbortSignal): Promise<void> {
    const {records} = this.#base;
    if ('records' in records || this.#values) return;
    this.#values = await this.#files.columns(records.columnsFile, this.size, signal);
    this.#summaries = [];
  }

  /** Where an article's file is. */
  async fileOf(number: number, signal: AbortSignal): Promise<FileReference> {
    await this.loadRecords([number], signal);
    return {path: articlePath(this.#records[number]?.id ?? '', this.#checksums[number] ?? 0)};
  }

  /** The number of an article by the id it has, or had before. */
  async find(id: string, signal: AbortSignal): Promise<number | undefined> {
    const number = await this.#findCurrent(id, signal);
    const {redirects = {}} = this.#base.extras;
    return number ?? (Object.hasOwn(redirects, id) ? redirects[id] : undefined);
  }

  async #findCurrent(id: string, signal: AbortSignal): Promise<number | undefined> {
    const {records} = this.#base;
    let from = 0;
    if (!('records' in records)) {
      const chunk = records.chunks.findLastIndex(({firstId}) => firstId <= id);
      if (chunk < 0) return undefined;
      await this.#loadChunk(chunk, signal);
      from = chunk * records.chunkSize;
    }
    const number = this.#records.findIndex((record, index) => index >= from && record?.id === id);
    return number < 0 ? undefined : number;
  }

  async #loadChunk(chunk: number, signal: AbortSignal): Promise<void> {
    const {records} = this.#base;
    if ('records' in records) return;
    const first = chunk * records.chunkSize;
    const count = Math.min(records.chunkSize, this.size - first);
    const loaded = await this.#files.records(chunk, records.chunks[chunk]?.checksum ?? 0, count, signal);
    for (const [index, record] of loaded.records.entries()) {
      this.#records[first + index] = record;
      this.#checksums[first + index] = loaded.checksums[index];
      this.#summaries[first + index] = undefined;
    }
  }
}

/** A record, with what the base knows of its article. */
export function summaryOf({categories, topics}: IndexBase, number: number, record: ArticleRecord): ArticleSummary {
  const category = nameAt(categories, number);
  const topic = nameAt(topics, number);
  return {...record, ...(category ? {category} : {}), ...(topic ? {topic} : {})};
}

function nameAt({distinct, indexes}: NameColumn, number: number): string | undefined {
  return distinct[(indexes[number] as number) - 1];
}
