import type {Article} from '../../core/article.js';
import {staysInside} from '../../core/manifest.js';
import {ArticleTexts} from '../bundle/article-texts.js';
import type {BundleSource} from '../bundle/bundle-source.js';
import {beginnings, unknown, unmarked} from '../ranking/spelling-variants.js';
import {AudienceAndPage} from './audience-and-page.js';
import type {LocaleIndex} from './locale-index.js';

/** The index of one locale with what the second stage adds: the spelling of words, and the texts of articles as far as they have been fetched. */
export class TextIndex {
  readonly index: LocaleIndex;
  readonly texts: ArticleTexts;
  readonly #source: BundleSource;
  readonly audienceAndPage: AudienceAndPage;

  constructor(index: LocaleIndex, source: BundleSource) {
    this.index = index;
    index.ranked.useSpelling({beginnings, unknown, unmarked});
    this.#source = source;
    this.texts = new ArticleTexts(source, index.directory, index.analyzer);
    this.audienceAndPage = new AudienceAndPage(index.directory, index.extras);
  }

  /** An article to read, by the id it has or had; undefined where there is none. */
  async read(id: string, signal: AbortSignal): Promise<Article | undefined> {
    const number = await this.index.directory.find(id, signal);
    if (number === undefined) return undefined;
    const {sections: _sections, ...article} = await this.texts.read(number, signal);
    const assets = Object.entries(article.assets ?? {})
      // Inlined files are addresses already; everything else has to lie inside the bundle.
      .filter(([, to]) => to.startsWith('data:') || staysInside(to))
      .map(([from, to]) => [from, to.startsWith('data:') ? to : this.#source.assetUrl(to)]);
    return {...article, assets: Object.fromEntries(assets)};
  }

  dispose(): void {
    this.texts.dispose();
  }
}
