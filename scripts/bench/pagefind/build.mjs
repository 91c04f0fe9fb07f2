import {gunzipSync} from 'node:zlib';
import {close, createIndex} from 'pagefind';
import {readDocuments} from '../corpora/articles.mjs';
import {readFolder} from '../read-folder.mjs';

/**
 * @param {import('../types.mjs').Corpus} corpus
 * @param {import('../types.mjs').Setting} _setting All of them concern searching.
 * @param {string} folder
 */
export async function writePagefind(corpus, _setting, folder) {
  const {index, errors} = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  try {
    for (const document of await readDocuments(corpus)) {
      throwAny(await index.addHTMLFile({url: urlOf(document.id), content: pageOf(document)}));
    }
    throwAny(await index.writeFiles({outputPath: folder}));
  } finally {
    await close();
  }
}

/**
 * Files that a page which searches may fetch: without the ready-made interfaces and the other languages.
 *
 * @param {string} path
 */
export function isPagefindFile(path) {
  return /^(?:(?:index|fragment)\/|wasm\.en\.|pagefind\.\w+\.pf_meta$|pagefind-entry\.json$|pagefind(?:-worker)?\.js$)/.test(
    path,
  );
}

/**
 * Which article stands behind each result, so that a ranking can be measured without fetching texts.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
export async function articlesByFragment(folder) {
  const fragments = await readFolder(folder, path => path.endsWith('.pf_fragment'));
  return Object.fromEntries(
    [...fragments].map(([path, bytes]) => {
      const text = gunzipSync(bytes).toString('utf8');
      const {url} = JSON.parse(text.slice(text.indexOf('{')));
      const name = path.slice('fragment/'.length, -'.pf_fragment'.length);
      return [name, idOf(url)];
    }),
  );
}

/** @param {string} id */
const urlOf = id => `/${encodeURI(id)}`;
/** @param {string} url */
const idOf = url => decodeURI(url.replace(/^\//, ''));

/** @param {import('../types.mjs').SearchDocument} document */
function pageOf({title, headings, body, keywords}) {
  const sections = headings
    .split('\n')
    .filter(Boolean)
    .map(heading => `<h2>${escapeHtml(heading)}</h2>`);
  const words = keywords.trim() && `<p>${escapeHtml(keywords)}</p>`;
  return `<!doctype html><html lang="en"><head><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(body)}</p>${sections.join('')}${words}</body></html>`;
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** @param {{errors: readonly string[]}} response */
function throwAny({errors}) {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
