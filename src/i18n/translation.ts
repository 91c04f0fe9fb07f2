import type {Message, PluralMessage} from '../core/messages.js';

/** Every word the elements say, in one language. A missing word is a compile error. */
export interface Translation {
  /** BCP 47. */
  readonly locale: string;
  /** “Help”. On the launcher button and as the title of the panel; one word if possible. */
  readonly help: Message;
  /** “Open the help centre”. A button. */
  readonly openHelpCentre: Message;
  /** “Close help”. A button. */
  readonly closeHelp: Message;
  /** “Back”. A button. */
  readonly back: Message;
  /** “Back to {place}”. Button; place is `home` or `resultsFor`; where grammar would inflect it, use a colon. */
  readonly backTo: Message;
  /** “Help”. Name of the start view. */
  readonly home: Message;
  /** “How can we help?”. Headline of the start view. */
  readonly greeting: Message;
  /** “Search for help”. Placeholder and name of the search box. */
  readonly search: Message;
  /** “Clear search”. × in the search box. */
  readonly clearSearch: Message;
  /** “Searching”. Status read aloud. */
  readonly searching: Message;
  /** “Browse by topic”. Heading above categories. */
  readonly browse: Message;
  /** “Or browse”. Heading above categories below an empty result. */
  readonly orBrowse: Message;
  /** “Popular”. Heading above the most read articles. */
  readonly popular: Message;
  /** “All”. First tab: results of all categories. */
  readonly allCategories: Message;
  /** “Categories”. Name of the row of tabs. */
  readonly categories: Message;
  /** “Topic”. Heading of a filter. */
  readonly topics: Message;
  /** “Filters”. Button and heading. */
  readonly filters: Message;
  /** “Clear filters”. A button. */
  readonly clearFilters: Message;
  /** “Updated”. Heading of a filter: when the article was updated. */
  readonly updatedWhen: Message;
  /** “Any time”. Option of that filter. */
  readonly anyTime: Message;
  /** “Past {count} days”. Option of that filter; count is always 30, formatted in the language. */
  readonly pastMonth: Message;
  /** “Past year”. Option of that filter. */
  readonly pastYear: Message;
  /** “Sort by”. Name of a menu. */
  readonly sortBy: Message;
  /** “Relevance” */
  readonly sortRelevance: Message;
  /** “Last updated” */
  readonly sortUpdated: Message;
  /** “Newest” */
  readonly sortPublished: Message;
  /** “Most viewed” */
  readonly sortViews: Message;
  /** “Results” */
  readonly results: Message;
  /** “{count} results” */
  readonly resultCount: PluralMessage;
  /** “{count} results for “{query}”” */
  readonly resultCountFor: PluralMessage;
  /** “Results for “{query}”” */
  readonly resultsFor: Message;
  /** “All {count} results”. Button below the first results in a drop-down. */
  readonly allResults: PluralMessage;
  /** “{count} articles” */
  readonly articleCount: PluralMessage;
  /** “{shown} of {total} results”. Plural by {total}. */
  readonly shownOf: PluralMessage;
  /** “Show {count} more”. Button; count = results. */
  readonly showMore: PluralMessage;
  /** “Show all {count}”. Button below a short list of categories. */
  readonly showAll: Message;
  /** “No results for “{query}”” */
  readonly nothingFor: Message;
  /** “No results in {category} for “{query}”” */
  readonly nothingIn: Message;
  /** “Did you mean”. Before another spelling of the query, which is a link: no colon or question mark. */
  readonly didYouMean: Message;
  /** “Phrase not found. Results for its words:” */
  readonly phraseNotFound: Message;
  /** “No full match. Closest results:” */
  readonly nearest: Message;
  /** “Check the spelling, or try fewer or simpler words.” */
  readonly nothingHint: Message;
  /** “In other categories”. A heading. */
  readonly inOtherCategories: Message;
  /** “Published {date}”. Short form, in one line with other facts; date like "5 Sept 2023". */
  readonly published: Message;
  /** “Published on {date}”. Long form. */
  readonly publishedOn: Message;
  /** “Updated {date}” */
  readonly updated: Message;
  /** “Updated on {date}” */
  readonly updatedOn: Message;
  /** “{count} views”. How often an article was opened. */
  readonly viewCount: PluralMessage;
  /** “There are no articles here yet” */
  readonly nothingHere: Message;
  /** “Language”. Name of a menu of languages. */
  readonly language: Message;
  /** “Loading” */
  readonly loading: Message;
  /** “Still need help?”. Before `contact`. */
  readonly stillStuck: Message;
  /** “Contact us”. Button or link. */
  readonly contact: Message;
  /** “Didn’t find what you need?”. Before `contact`. */
  readonly didNotFind: Message;
  /** “Move”. Beside arrow keys in a line of keyboard hints: moves the selection. */
  readonly move: Message;
  /** “Open”. Beside the Enter key in that line. */
  readonly open: Message;
  /** “Close”. Beside the Escape key in that line; also a button. */
  readonly close: Message;
  /** “Try again”. A button. */
  readonly retry: Message;
  /** “You’re offline.” */
  readonly offline: Message;
  /** “Articles you’ve read are still available.”. Follows `offline`. */
  readonly offlineRead: Message;
  /** “This page loads as soon as you’re back online.”. Follows `offline`. */
  readonly offlineWaits: Message;
  /** “Recently read”. Heading above articles. */
  readonly recentlyRead: Message;
  /** “Suggested for this page”. Heading above articles that fit the web page the visitor is on. */
  readonly suggested: Message;
  /** “Recent”. Heading above the visitor's last searches and articles. */
  readonly recent: Message;
  /** “Clear”. Button: deletes those. */
  readonly forget: Message;
  /** “new announcement”. Read aloud after the name of the launcher button. */
  readonly unread: Message;
  /** “Close “{title}”” */
  readonly closeNotice: Message;
  /** “Search isn’t responding” */
  readonly searchFailed: Message;
  /** “We couldn’t load this article” */
  readonly articleFailed: Message;
  /** “This article is no longer available” */
  readonly articleMissing: Message;
  /** “We couldn’t reach the help centre. Your question is saved. Try again, or contact us.” */
  readonly failedKept: Message;
  /** “We couldn’t open the help centre. This is a problem on our side. Your question is saved.” */
  readonly failedSetup: Message;
  /** “We couldn’t reach the help centre. Try again in a moment.” */
  readonly failedHint: Message;
  /** “It may have been moved or renamed. Search for it, or go to the help home page.” */
  readonly missingHint: Message;
  /** “On this page”. Heading above the contents of an article. */
  readonly onThisPage: Message;
  /** “{count} sections” */
  readonly sectionCount: PluralMessage;
  /** “Breadcrumb”. Name of the navigation path, for screen readers. */
  readonly breadcrumb: Message;
  /** “Related articles” */
  readonly related: Message;
  /** “Matches”. Places of the article that have the words searched for. */
  readonly matches: Message;
  /** “{current} of {total}” */
  readonly matchOf: Message;
  /** “Previous match” */
  readonly previousMatch: Message;
  /** “Next match” */
  readonly nextMatch: Message;
  /** “Hide matches” */
  readonly hideMatches: Message;
  /** “Link copied” */
  readonly linkCopied: Message;
  /** “Print this article” */
  readonly print: Message;
  /** “More in {category}” */
  readonly moreIn: Message;
  /** “More articles” */
  readonly moreArticles: Message;
  /** “Previous”. Link to the article before. */
  readonly previousArticle: Message;
  /** “Next”. Link to the article after. */
  readonly nextArticle: Message;
  /** “Copy”. Button on a block of code. */
  readonly copy: Message;
  /** “Copied” */
  readonly copied: Message;
  /** “Code”. Name of a block of code. */
  readonly code: Message;
  /** “Table”. Name of a table without a caption. */
  readonly table: Message;
  /** “Image”. Name of an image without a description. */
  readonly image: Message;
  /** “Link to “{heading}”” */
  readonly linkToSection: Message;
  /** “Formula” */
  readonly formula: Message;
  /** “Diagram” */
  readonly diagram: Message;
  /** “download”. In brackets behind a link that saves a file. */
  readonly download: Message;
  /** “Options”. Name of a row of tabs in an article, of which one is read (e.g. Windows | macOS | Linux) */
  readonly tabs: Message;
  /** “Enlarge “{image}”” */
  readonly enlarge: Message;
  /** “Play “{title}”” */
  readonly play: Message;
  /** “Plays from {host}, which will know that you watched it.”. Before a video of another website is loaded. */
  readonly playsFrom: Message;
  /** “This article is too complex to display. Here is its plain text.” */
  readonly plainText: Message;
  /** “Note”. Titles of callouts in articles: note, tip, important, warning, caution. */
  readonly note: Message;
  /** “Tip” */
  readonly tip: Message;
  /** “Important” */
  readonly important: Message;
  /** “Warning” */
  readonly warning: Message;
  /** “Caution”. Stronger than warning. */
  readonly caution: Message;
  /** “Back to text”. Link from a footnote back. */
  readonly backToText: Message;
  /** “Footnotes” */
  readonly footnotes: Message;
  /** “This article is only available in {language}.”. {language} is what Intl.DisplayNames gives in your language, e.g. "German"; use a form in which it needs no inflection. */
  readonly onlyIn: Message;
  /** “Was this helpful?” */
  readonly wasHelpful: Message;
  /** “Yes” */
  readonly yes: Message;
  /** “No” */
  readonly no: Message;
  /** “What went wrong?”. After "No". */
  readonly whatWentWrong: Message;
  /** “It’s out of date”. Answers to whatWentWrong. */
  readonly outdated: Message;
  /** “It’s hard to follow” */
  readonly unclear: Message;
  /** “It didn’t solve my problem” */
  readonly unsolved: Message;
  /** “Anything to add?”. Label of a text field. */
  readonly anythingToAdd: Message;
  /** “Optional. Please don’t include personal information.” */
  readonly addHint: Message;
  /** “This goes to the authors. You won’t get a reply.” */
  readonly toAuthors: Message;
  /** “Send”. A button. */
  readonly send: Message;
  /** “Thanks for helping us improve.” */
  readonly thanks: Message;
  /** “Your message” */
  readonly message: Message;
  /** “Your email address” */
  readonly email: Message;
  /** “Your email address, if you’d like a reply” */
  readonly emailOptional: Message;
  /** “Include these details”. Checkbox: details of the page and the searches are sent with the message. */
  readonly sendAlong: Message;
  /** “You searched for”. Labels of those details, followed by the values. */
  readonly youAsked: Message;
  /** “You read” */
  readonly youRead: Message;
  /** “Page” */
  readonly page: Message;
  /** “Reference”. Label of the number of the message that was sent. */
  readonly reference: Message;
  /** “Your message is on its way” */
  readonly messageSent: Message;
  /** “You’re offline. Your message is saved here.” */
  readonly offlineNotSent: Message;
  /** “We couldn’t send your message. It’s saved here. Try again in a moment.” */
  readonly serverNotSent: Message;
  /** “Your message wasn’t accepted. Your text is still here.” */
  readonly refusedNotSent: Message;
  /** “Save on this device and send later”. A button. */
  readonly keep: Message;
  /** “Saved on this device. We’ll send it when you’re back online.” */
  readonly kept: Message;
  /** “This browser doesn’t allow saving. Keep this page open and try again.” */
  readonly cannotKeep: Message;
  /** “That was quick. Press Send once more.”. Against robots; "Send" is the button `send`. */
  readonly pressAgain: Message;
  /** “You’ve sent several messages. Please wait a few minutes.” */
  readonly tooMany: Message;
  /** “Tell us what you need help with.”. Error of an empty message. */
  readonly messageMissing: Message;
  /** “Enter an email address so we can reply.” */
  readonly emailMissing: Message;
}
