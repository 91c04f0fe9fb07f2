/** Classes and types, without side effects: nothing is registered and nothing is fetched. */
export {type HelpletCommands, helplet, type OpenTarget} from './commands/commands.js';
export type {EventName, NamedEvents} from './commands/event-names.js';
export {HelpletArticleList} from './components/article-list/article-list.js';
export {HelpletArticleViewer} from './components/article-viewer/article-viewer.js';
export {HelpletLauncher} from './components/launcher/launcher.js';
export {HelpletPanel} from './components/panel/panel.js';
export {HelpletSearchBox} from './components/search-box/search-box.js';
export type {Article, ArticleSummary, Heading, RelatedArticle, Section} from './core/article.js';
export type {Contact, HomeArticle, HomeArticles, InlineBundle, Manifest, Notice} from './core/bundle.js';
export type {EmbedOptions} from './core/embed-options.js';
export {HelpletError, type HelpletErrorCode} from './core/errors.js';
export type {CentreLocale, HelpCentre} from './core/help-centre.js';
export type {InsightRecord} from './core/insight.js';
export type {Suggestion} from './core/page-offers.js';
export type {Place, ResultsPlace} from './core/place.js';
export type {Fragment} from './core/search-provider.js';
export {
  type ArticleReference,
  type Capabilities,
  type DescribeContext,
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
export type {ContactPayload, FeedbackPayload} from './feedback/payload.js';
export {registerTranslation, type Translation} from './i18n/index.js';
export {type HelpInstance, helpInstance, setDefaultBundle} from './instance/help-instance.js';
export {hashHistory, type PlaceHistory, queryHistory} from './page/place-history.js';
export {SearchEngine, type SearchEngineOptions} from './search/engine.js';
export type {BlockRenderer, BlockRenderers, HelpOptions, ResultExtra} from './store/help-options.js';
export type {HelpState} from './store/help-state.js';
export {type OwnIcon, registerIcons} from './styles/own-icons.js';
export {configureHelplet, type HelpletConfiguration} from './workers/worker-or-thread.js';
