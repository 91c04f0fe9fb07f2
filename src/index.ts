/** Classes and types, without side effects: nothing is registered and nothing is fetched. */
export {HelpletArticleList} from './components/article-list/article-list.js';
export {HelpletArticleViewer} from './components/article-viewer/article-viewer.js';
export {HelpletLauncher} from './components/launcher/launcher.js';
export {HelpletPanel} from './components/panel/panel.js';
export {HelpletSearchBox} from './components/search-box/search-box.js';
export type {Article, ArticleSummary, Heading, RelatedArticle, Section} from './core/article.js';
export type {InlineBundle, Manifest} from './core/bundle.js';
export {HelpletError, type HelpletErrorCode} from './core/errors.js';
export type {Fragment} from './core/fragment.js';
export type {HelpCentre} from './core/help-centre.js';
export {
  type ArticleReference,
  type Capabilities,
  type FacetCounts,
  type FacetField,
  type Filters,
  type HighlightRequest,
  type Hit,
  type MatchRange,
  type ScoreExplanation,
  type SearchContext,
  SearchError,
  type SearchErrorCode,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
  type SectionHit,
  type SortKey,
  type WordScore,
} from './core/search-provider.js';
export * from './events/index.js';
export {registerTranslation, type Translation} from './i18n/index.js';
export {SearchEngine, type SearchEngineOptions} from './search/engine.js';
export {setDefaultBundle} from './store/engines.js';
export type {HelpOptions} from './store/help-options.js';
export type {HelpState} from './store/help-state.js';
export {HelpStore} from './store/help-store.js';
export {storeFor} from './store/instances.js';
