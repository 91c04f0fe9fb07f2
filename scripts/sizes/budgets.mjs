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
/** @param {number} kibibytes */
const KiB = kibibytes => kibibytes * 1024;

/** Words and stemmers of one language; a page needs its own. */
const isOtherLanguage = (/** @type {string} */ file) => /^(?!en-)[a-z]{2}-[\da-z]{8}\.js$/.test(file);
/** What the search runs on in its worker; a page that allows none loads it into its own thread. */
const isSearch = (/** @type {string} */ file) => /^(engine-worker|language-files|[a-z]{2})-/.test(file);
/** What only a page without a worker loads. */
const isFallback = (/** @type {string} */ file) => file.startsWith('open-in-thread-');
/** What shows an article, and what makes safe HTML of its Markdown: the parser in its worker, the sanitiser in the page. */
const isReader = (/** @type {string} */ file) => /^(reader|page-parser|render-article|markdown-worker)-/.test(file);
/** Shows results: fetched once the home view is drawn. */
const isList = (/** @type {string} */ file) => /^(article-list|define|meta)-/.test(file);
/**
 * What comes when someone answers, writes to a person, gives a command or finds little in another language; where something is remembered or suggested, or events
 * are sent; when focus leaves an open panel, or it covers a phone's screen; or in place of the elements.
 */
const isLater = (/** @type {string} */ file) =>
  /^(beacon|contact-form|default-language|device-memory|dialog-surroundings|feedback|form\.styles|home-lists|language-switch|launcher-extras|outbox|page-offers|page-suggestions|page-visibility|plain-link|run-command|undelivered)-/.test(
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
    note: 'the loader and the elements: all that it takes to draw the home view and to type',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file =>
      !isSearch(file) &&
      !isFallback(file) &&
      !isReader(file) &&
      !isThreadParser(file) &&
      !isList(file) &&
      !isHighlighter(file) &&
      !isLater(file),
    budget: KiB(43.9),
  },
  {
    name: 'List of results',
    note: 'what the first results add in the page, fetched once the home view is drawn',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file => isList(file) || file.startsWith('elements-'),
    only: isList,
    budget: kB(9),
  },
  {
    name: 'Search worker',
    note: 'what the worker loads for a search in English, but for the help bundle',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file => !isOtherLanguage(file) && !isFallback(file) && !isReader(file) && !isThreadParser(file),
    only: isSearch,
    budget: kB(28.5),
  },
  {
    name: 'First article',
    note: 'what opening an article adds',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    lazily: file => !isOtherLanguage(file) && !isThreadParser(file) && !isHighlighter(file),
    only: isReader,
    budget: kB(43),
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
    budget: kB(136.5),
  },
  {name: "import 'helplet'", note: 'all classes, bundled by a site', kind: 'npm', from: 'index.js', budget: kB(49.6)},
  {
    name: "import 'helplet/define'",
    note: 'all tags, bundled by a site',
    kind: 'npm',
    from: 'define.js',
    budget: kB(49.6),
  },
];
