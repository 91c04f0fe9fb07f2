// Runs inside the page of a peer: the least that shows results. See sites.mjs for the page itself.

/**
 * @typedef {import('../types.mjs').FoundArticle & {excerpt?: string}} Result `excerpt`: HTML, where the engine gives one.
 */

/**
 * @template {import('../types.mjs').Setting} S
 * @param {import('../types.mjs').Peer<S>} peer
 * @param {S} setting
 */
export async function startPage(peer, setting) {
  const {indexBytes} = /** @type {{indexBytes: Promise<ArrayBuffer>}} */ (/** @type {unknown} */ (globalThis));
  const searcher = await peer.restore(new Map([['index.json', new Uint8Array(await indexBytes)]]), setting);
  showResults(query => searcher.search(query, 'typeahead', 10));
}

export async function startPagefindPage() {
  const pagefind = await /** @type {{pagefindModule: Promise<any>}} */ (/** @type {unknown} */ (globalThis))
    .pagefindModule;
  showResults(async (query, isStale) => {
    const {results} = await pagefind.search(query);
    // Each result is a file of its own, with title and excerpt.
    if (isStale()) return [];
    const shown = results.slice(0, 10).map((/** @type {{data: () => Promise<any>}} */ result) => result.data());
    return (await Promise.all(shown)).map(({url, meta, excerpt}) => ({id: url, title: meta.title, excerpt}));
  });
}

/** @param {(query: string, isStale: () => boolean) => readonly Result[] | Promise<readonly Result[]>} search */
function showResults(search) {
  const box = /** @type {HTMLInputElement} */ (document.querySelector('input'));
  const list = /** @type {HTMLUListElement} */ (document.querySelector('ul'));
  const show = async () => {
    const query = box.value;
    const isStale = () => query !== box.value;
    const found = query.trim() ? await search(query, isStale) : [];
    if (!isStale()) list.replaceChildren(...found.map(rowOf));
  };
  box.addEventListener('input', show);
  show();
}

/** @param {Result} result */
function rowOf({title, excerpt}) {
  const row = document.createElement('li');
  const name = document.createElement('b');
  name.part.add('title');
  name.textContent = title;
  row.append(name);
  if (excerpt !== undefined) row.insertAdjacentHTML('beforeend', `<p>${excerpt}</p>`);
  return row;
}
