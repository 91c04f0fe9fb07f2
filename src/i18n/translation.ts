/** Every word the elements say. A plural is a function; a missing word is a compile error. */
export interface Translation {
  /** BCP 47. */
  readonly locale: string;
  readonly help: string;
  readonly openHelpCentre: string;
  readonly closeHelp: string;
  readonly back: string;
  readonly backTo: (place: string) => string;
  readonly home: string;
  readonly greeting: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly searching: string;
  readonly browse: string;
  readonly orBrowse: string;
  readonly popular: string;
  readonly allCategories: string;
  readonly categories: string;
  readonly topics: string;
  readonly filters: string;
  readonly clearFilters: string;
  readonly updatedWhen: string;
  readonly anyTime: string;
  readonly pastMonth: string;
  readonly pastYear: string;
  readonly sortBy: string;
  readonly sortRelevance: string;
  readonly sortUpdated: string;
  readonly sortPublished: string;
  readonly sortViews: string;
  readonly results: string;
  /** The number comes formatted for the locale as well. */
  readonly resultCount: (count: number, formatted: string) => string;
  readonly resultCountFor: (count: number, formatted: string, query: string) => string;
  readonly resultsFor: (query: string) => string;
  readonly allResults: (count: number, formatted: string) => string;
  readonly articleCount: (count: number, formatted: string) => string;
  readonly shownOf: (shown: string, total: string) => string;
  readonly showMore: (count: number, formatted: string) => string;
  readonly showAll: (formatted: string) => string;
  readonly nothingFor: (query: string) => string;
  readonly nothingIn: (category: string, query: string) => string;
  /** Before another spelling of the query. */
  readonly didYouMean: string;
  /** Above the results, when no article holds what stands in quotes. */
  readonly phraseNotFound: string;
  /** Above the results, when none answers half of the query. */
  readonly nearest: string;
  readonly nothingHint: string;
  readonly inOtherCategories: string;
  readonly published: (date: string) => string;
  readonly publishedOn: (date: string) => string;
  readonly updated: (date: string) => string;
  readonly updatedOn: (date: string) => string;
  readonly viewCount: (count: number, formatted: string) => string;
  readonly onThisPage: string;
  readonly sectionCount: (count: number, formatted: string) => string;
  readonly breadcrumb: string;
  readonly related: string;
  readonly matches: string;
  readonly matchOf: (current: string, total: string) => string;
  readonly previousMatch: string;
  readonly nextMatch: string;
  readonly hideMatches: string;
  readonly linkCopied: string;
  readonly print: string;
  readonly moreIn: (category: string) => string;
  readonly moreArticles: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
  readonly copy: string;
  readonly copied: string;
  readonly code: string;
  readonly table: string;
  readonly image: string;
  readonly linkToSection: (heading: string) => string;
  /** Name a code block that is the source of one. */
  readonly formula: string;
  readonly diagram: string;
  /** Said of a link that saves a file, in brackets behind its words. */
  readonly download: string;
  /** Names the tabs of an article, of which one is read. */
  readonly tabs: string;
  readonly enlarge: (image: string) => string;
  readonly play: (title: string) => string;
  /** Said before a video is asked for from a host elsewhere. */
  readonly playsFrom: (host: string) => string;
  /** Said above an article whose Markdown is shown as it was written. */
  readonly plainText: string;
  readonly note: string;
  readonly tip: string;
  readonly important: string;
  readonly warning: string;
  readonly caution: string;
  readonly backToText: string;
  readonly footnotes: string;
  readonly nothingHere: string;
  /** Names the choice between the languages of a help centre. */
  readonly language: string;
  readonly loading: string;
  /** Said of an article without a translation. `language` is the one it is in, such as "English". */
  readonly onlyIn: (language: string) => string;
  readonly stillStuck: string;
  readonly contact: string;
  readonly didNotFind: string;
  readonly move: string;
  readonly open: string;
  readonly close: string;
  readonly retry: string;
  readonly offline: string;
  /** Follows it where something can be read all the same. */
  readonly offlineRead: string;
  /** Follows it where nothing can. */
  readonly offlineWaits: string;
  /** Above articles that were read on this page. */
  readonly readBefore: string;
  /** Above articles for the page that the help stands on. */
  readonly suggested: string;
  /** Above the last searches and articles of this device. */
  readonly recent: string;
  /** Forgets them. */
  readonly forget: string;
  /** Read aloud of a launcher with a mark. */
  readonly unread: string;
  readonly closeNotice: (title: string) => string;
  readonly searchFailed: string;
  readonly articleFailed: string;
  readonly articleMissing: string;
  readonly failedKept: string;
  readonly failedSetup: string;
  readonly failedHint: string;
  readonly missingHint: string;
  /** Below an article. */
  readonly wasHelpful: string;
  readonly yes: string;
  readonly no: string;
  readonly whatWentWrong: string;
  readonly outdated: string;
  readonly unclear: string;
  readonly unsolved: string;
  readonly anythingToAdd: string;
  readonly addHint: string;
  readonly toAuthors: string;
  readonly send: string;
  readonly thanks: string;
  readonly message: string;
  readonly email: string;
  readonly emailOptional: string;
  readonly sendAlong: string;
  readonly youAsked: string;
  readonly youRead: string;
  readonly page: string;
  readonly reference: string;
  readonly messageSent: string;
  readonly offlineNotSent: string;
  readonly serverNotSent: string;
  readonly refusedNotSent: string;
  readonly keep: string;
  readonly kept: string;
  readonly cannotKeep: string;
  readonly pressAgain: string;
  readonly tooMany: string;
  readonly messageMissing: string;
  readonly emailMissing: string;
}
