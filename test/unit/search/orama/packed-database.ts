import {type AnyOrama, create, load} from '@orama/orama';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';
import {LocaleIndex} from '../../../../src/search/answer/locale-index.js';
import * as secondStage from '../../../../src/search/answer/second-stage.js';
import {PACKED_SCHEMA, packedIndex, packedRawData} from '../../../../src/search/orama/orama-plugin.js';
import type {IndexExtras} from '../../../../src/search/packed/index-base.js';
import {type BundledArticle, buildBundle, MemoryBundleSource} from '../../../helpers/memory-bundle.js';

export interface PackedDatabase {
  readonly database: AnyOrama;
  /** Fetches what a term is answered by; whatever needs no spellings is there already. */
  readonly ready: (term: string) => Promise<void>;
}

/** Articles compiled, and opened as plain Orama code opens them. */
export async function packedDatabase(
  articles: readonly BundledArticle[],
  extras: IndexExtras = {},
): Promise<PackedDatabase> {
  const {signal} = new AbortController();
  const bundle = await buildBundle({en: articles}, {}, extras);
  const [locale] = bundle.manifest.locales;
  if (!locale) throw new Error('There is no locale.');
  const options = {source: new MemoryBundleSource(bundle), loadLanguage, loadSecondStage: async () => secondStage};
  const index = await LocaleIndex.open(options, locale, signal);
  await index.warm(signal);
  const database = create({schema: PACKED_SCHEMA, plugins: [packedIndex()]}) as AnyOrama;
  const summaries = Array.from(articles, (_article, number) => index.directory.summary(number));
  load(database, packedRawData({ranked: index.ranked, articles: summaries}));
  return {database, ready: term => index.ready(term, signal)};
}
