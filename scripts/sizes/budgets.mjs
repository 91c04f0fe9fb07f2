/**
 * What a page pays, and the most it may pay. The only place where budgets stand; `npm run sizes` measures them.
 *
 * @typedef {object} Entry
 * @property {string} name
 * @property {string} note
 * @property {'cdn' | 'npm'} kind An entry of dist/cdn is measured as it is served, one for npm is bundled first, as a
 *   site's own build would do.
 * @property {string} from The file below dist that is loaded first, with all that it imports at once.
 * @property {(file: string) => boolean} [lazily] Which of the files that are imported later count as well, by name.
 * @property {(file: string) => boolean} [only] Which of all those files to count in the end, by name.
 * @property {number} [budget] Bytes after Brotli.
 */

/** @param {number} kilobytes */
const kB = kilobytes => kilobytes * 1000;

/** Words of the interface, or word rules of the search, in one language; a page needs its own. */
const isOtherLanguage = (/** @type {string} */ file) => /^((?!en-)[a-z]{2}|words-.*)-[\da-z]{6,7}\.js$/.test(file);
/** What the worker answers from titles with; a page that allows no worker loads all of the search into its own thread. */
const isSearch = (/** @type {string} */ file) => /^(engine-worker|[a-z]{2})-/.test(file);
/** What the search reads postings and texts with: the worker fetches it as soon as it runs, together with the index. */
const isSecondStage = (/** @type {string} */ file) => file.startsWith('engine-second-stage-');
/** What only a page without a worker loads. */
const isFallback = (/** @type {string} */ file) => file.startsWith('open-in-thread-');
/** What shows an article, and what makes safe HTML of its Markdown: the parser in its worker, the sanitiser in the page. */
const isReader = (/** @type {string} */ file) =>
  /^(later-words|reader|page-parser|render-article|markdown-worker)-/.test(file);
/** Topics and lists below the box: fetched together with the panel, and drawn once the box is on screen. */
const isHome = (/** @type {string} */ file) => file.startsWith('home-') && !file.startsWith('home-lists-');
/** Shows results: fetched once the home view is drawn. */
const isList = (/** @type {string} */ file) => file.startsWith('article-list-');
/**
 * What comes when someone answers, writes to a person, gives a command or finds little in another language; where something is
 * remembered or suggested, or events are sent; where the panel is a page, follows the address or marks its launcher; where a box
 * has results of its own; when focus leaves an open panel, or it covers a phone's screen; or in place of the elements.
 */
const isLater = (/** @type {string} */ file) =>
  /^(address-controller|beacon|contact-form|contact-request|default-language|device-memory|dialog-surroundings|drop-down|feedback|form\.styles|home-lists|isolated-english|language-switch|launcher-extras|launcher-marks-controller|outbox|page-layout|page-offers|page-suggestions|page-visibility|plain-link|reference|run-command|send-problem|shipped-locales|undelivered)-/.test(
    file,
  );
/** The same parser for a page without a worker. */
const isThreadParser = (/** @type {string} */ file) => /^thread-parser-/.test(file);
const isHighlighter = (/** @type {string} */ file) => file.startsWith('highlighter-');

/** @type {readonly Entry[]} */
export const entries = [
  {
    name: 'Loader',
    note: 'what the script tag costs before anyone asks for help',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    budget: 4096,
  },
  {
    name: 'Usable panel',
    note: 'the loader and the elements: all that it takes to open the panel and to type',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file =>
      !isSearch(file) &&
      !isSecondStage(file) &&
      !isFallback(file) &&
      !isReader(file) &&
      !isThreadParser(file) &&
      !isHome(file) &&
      !isList(file) &&
      !isHighlighter(file) &&
      !isLater(file),
    budget: kB(38.5),
  },
  {
    name: 'Home view',
    note: 'topics and lists below the box, fetched together with the panel',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file => isHome(file) || file.startsWith('elements-'),
    only: isHome,
    budget: kB(4.5),
  },
  {
    name: 'List of results',
    note: 'what the first results add in the page, fetched once the home view is drawn',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file => isList(file) || file.startsWith('elements-'),
    only: isList,
    budget: kB(8.9),
  },
  {
    name: 'Search worker',
    note: 'what the worker needs for the first results in English, but for the help bundle',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file => !isOtherLanguage(file) && !isFallback(file) && !isReader(file) && !isThreadParser(file),
    only: isSearch,
    budget: kB(18.5),
  },
  {
    name: 'Second stage',
    note: 'what the worker fetches along with the index: what reads its postings, the final results and everything else',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file => isSecondStage(file) || file.startsWith('elements-'),
    only: isSecondStage,
    budget: kB(12.3),
  },
  {
    name: 'First article',
    note: 'what opening an article adds',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file => !isOtherLanguage(file) && !isThreadParser(file) && !isHighlighter(file),
    only: isReader,
    budget: kB(46.5),
  },
  {
    name: 'Code highlighting',
    note: 'what the first article adds that has code in a language that is known',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file => isReader(file) || isHighlighter(file) || file.startsWith('elements-'),
    only: isHighlighter,
    budget: kB(27),
  },
  {
    name: 'Inline script',
    note: 'everything in one classic script, but for the articles',
    kind: 'cdn',
    from: 'cdn/helplet-inline.js',
    budget: kB(132.5),
  },
  {name: "import 'helplet'", note: 'all classes, bundled by a site', kind: 'npm', from: 'index.js', budget: kB(51.6)},
  {
    name: "import 'helplet/define'",
    note: 'all tags, bundled by a site',
    kind: 'npm',
    from: 'define.js',
    budget: kB(51.6),
  },
];
