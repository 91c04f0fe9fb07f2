// Runs inside the page of a peer: the least that shows results. See peer-site.mjs for the page itself.

/**
 * @template {import('../types.mjs').Setting} S
 * @param {import('../types.mjs').Peer<S>} peer
 * @param {S} setting
 */
export async function startPage(peer, setting) {
  const {indexBytes} = /** @type {{indexBytes: Promise<ArrayBuffer>}} */ (/** @type {unknown} */ (globalThis));
  const searcher = await peer.restore(new Map([['index.json', new Uint8Array(await indexBytes)]]), setting);
  showResults((query, limit) => searcher.search(query, 'typeahead', limit));
}

/** @param {{pagefind: string}} addresses */
export async function startPagefindPage({pagefind: address}) {
  const pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  showResults(async (query, limit) => {
    const {results} = await pagefind.search(query);
    const shown = results.slice(0, limit).map((/** @type {{data: () => Promise<any>}} */ result) => result.data());
    return (await Promise.all(shown)).map(({url, meta}) => ({id: url, title: meta.title}));
  });
}

/** @param {(query: string, limit: number) => ReturnType<import('../types.mjs').Searcher['search']>} search */
function showResults(search) {
  const box = /** @type {HTMLInputElement} */ (document.querySelector('input'));
  const list = /** @type {HTMLUListElement} */ (document.querySelector('ul'));
  const show = async () => {
    const query = box.value;
    const found = query.trim() ? await search(query, 10) : [];
    if (query !== box.value) return;
    list.replaceChildren(
      ...found.map(({title}) => {
        const row = document.createElement('li');
        row.textContent = title;
        return row;
      }),
    );
  };
  box.addEventListener('input', show);
  show();
}
