/** What the engine needs beside the titles. A worker fetches it while the index is on its way. */

export {centreOf} from '../bundle/describe-manifest.js';
export {fetchManifest} from '../bundle/fetch-manifest.js';
export {readPostings} from '../packed/postings.js';
export {readSpellings} from '../packed/spellings.js';
export {browseArticles} from './browse.js';
export {highlightTexts} from './highlight-texts.js';
export {searchArticles} from './search-articles.js';
export {TextIndex} from './text-index.js';
