// Hooks by which a harness has the real elements of the built script draw hostile content: `__renderMarkdown`,
// `__renderArticle`, `__search`, `__renderResults`, `__reset`. Each resolves when the elements have drawn.

/** Single elements on index.html, a whole panel on panel.html. */
const ELEMENTS = [
  ...document.querySelectorAll('helplet-search-box, helplet-article-list, helplet-article-viewer, helplet-panel'),
];

const CENTRE = {
  title: 'Help',
  locale: 'en',
  direction: 'ltr',
  articles: 1,
  categories: [],
  topics: [],
  imagePrefixes: [],
};
const EVERY_BLOCK = `
![A figure](data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA= "With a caption")

https://www.youtube.com/watch?v=aqz-KE-bpKQ

<!-- tabs -->

## One

\`\`\`js
const one = 1;
\`\`\`

## Two

x[^1]

<!-- /tabs -->

[^1]: A footnote
`;
const NOTHING = {hits: [], total: 0, facets: {}};
const articles = new Map();
let answer = () => NOTHING;
let centre = CENTRE;
let count = 0;

const provider = {
  name: 'harness',
  capabilities: {
    remote: true,
    cancel: false,
    typoTolerance: false,
    facets: 'exact',
    sorts: ['relevance'],
    maxHits: 50,
  },
  describe: async () => centre,
  search: async request => answer(request),
  article: async ({id}) => articles.get(id) ?? article(id, 'Nothing here', ''),
};

await Promise.all(ELEMENTS.map(({localName}) => customElements.whenDefined(localName)));
const {instance} = ELEMENTS[0].help;
instance.configure({provider});
const {store} = instance;
// What the reader loads for blocks that few articles have is there before anyone watches what is requested.
await show(article('every-block', 'Every block', EVERY_BLOCK));

Object.assign(globalThis, {
  __renderMarkdown: markdown => show(article(nextId(), 'Title', markdown)),
  __renderArticle: ({title, body, frontMatter = {}}) => show({...article(nextId(), title, body), ...told(frontMatter)}),
  __search: async query => {
    answer = () => resultsOf([{title: query, excerpt: query, url: 'one'}], query);
    store.search.setQuery(query);
    store.search.submit();
    await listed();
  },
  __renderResults: async results => {
    answer = () => resultsOf(results);
    store.search.setQuery(`results ${nextId()}`);
    store.search.submit();
    await listed();
  },
  __renderCentre: async ({title, groups, contact}) => {
    const named = groups.map(name => ({name, icon: name, count: 1}));
    answer = () => resultsOf(groups.map(name => ({title: name, excerpt: name, url: name})));
    centre = {...CENTRE, title, categories: named, topics: named, contact};
    // Another provider is another help centre, which describes itself anew.
    instance.configure({provider: {...provider}});
    store.load();
    while (store.state.centre.status === 'pending') await later();
    await settled();
  },
  __reset: () => {
    // What was pressed last may have taken focus, as it should; the next one must not.
    document.activeElement?.blur();
    scrollTo(0, 0);
    answer = () => NOTHING;
    store.search.setQuery('');
    store.goHome();
  },
});

function nextId() {
  count += 1;
  return `article-${count}`;
}

function article(id, title, markdown) {
  return {id, title, markdown, locale: 'en', headings: []};
}

/** Front matter as the compiler hands it on: known keys by their names, the rest as `meta`. */
function told({description, category, topic = category, tags, updated, lang, related, ...meta}) {
  return {
    description,
    category,
    topic,
    tags,
    meta,
    ...(updated ? {updated} : {}),
    ...(lang === undefined ? {} : {locale: lang}),
    headings: [{depth: 2, text: String(description), anchor: String(description)}],
    related: [{id: String(category), title: String(description), category}],
  };
}

/** Opens an article; resolves when the viewer shows it, or says why it does not. */
async function show(shown) {
  articles.set(shown.id, shown);
  const drawn = new Promise(resolve => {
    for (const type of ['helplet-article-view', 'helplet-error']) addEventListener(type, resolve, {once: true});
  });
  store.openArticle(shown.id);
  await drawn;
  await Promise.all(ELEMENTS.map(element => element.updateComplete));
}

/** Hits as another engine might send them. */
function resultsOf(results, correction) {
  const hits = results.map(({title, excerpt, url}) => ({
    article: {id: url, title, description: excerpt, category: title, topic: excerpt, tags: [title]},
    score: 1,
    title: [{text: title, mark: true}],
    excerpt: [{text: excerpt}, {text: title, mark: true}],
    sections: [{anchor: url, heading: [{text: title}], excerpt: [{text: excerpt}]}],
  }));
  const counts = Object.fromEntries(results.map(({title}) => [title, 1]));
  return {hits, total: hits.length, facets: {category: counts, topic: counts}, ...(correction ? {correction} : {})};
}

async function listed() {
  while (store.state.results.status === 'pending') await later();
  await settled();
}

async function settled() {
  await Promise.all(ELEMENTS.map(element => element.updateComplete));
  // Rows may come with the next frame, and what a panel holds draws after it.
  await new Promise(resolve => requestAnimationFrame(resolve));
  await Promise.all(ELEMENTS.map(element => element.updateComplete));
}

function later() {
  return new Promise(resolve => setTimeout(resolve, 5));
}
