const PAGES = {
  overview: ['Overview', 'All that you have, in one place.'],
  transfers: ['Transfers', 'Send and receive, in the network that both sides use.'],
  cards: ['Cards', 'Pay with a card, or with a code.'],
  security: ['Security', 'Who may sign in, and from where.'],
};

/** A router such as a framework brings: it alone writes to the history. */
const router = {
  listeners: new Set(),
  get parameters() {
    return new URLSearchParams(location.search);
  },
  navigate(changes, {replace = false} = {}) {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    if (replace) history.replaceState(history.state, '', url);
    else history.pushState({}, '', url);
    this.tell();
  },
  tell() {
    for (const listener of this.listeners) listener();
  },
  subscribe(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  },
};
addEventListener('popstate', () => router.tell());

// The adapter: the help's place is one more parameter of the route.
document.querySelector('helplet-panel').placeHistory = {
  read: () => router.parameters.get('help') ?? undefined,
  write: (place, {replace}) => router.navigate({help: place}, {replace}),
  watch: listener => router.subscribe(listener),
};
// The panel's code comes with the first intent; an address that names a place is one.
if (router.parameters.has('help')) Helplet('open');

router.subscribe(show);
show();

for (const link of document.querySelectorAll('#pages a')) {
  link.addEventListener('click', event => {
    event.preventDefault();
    router.navigate({page: new URL(link.href).searchParams.get('page')});
  });
}

function show() {
  const name = router.parameters.get('page') ?? 'overview';
  const [title, text] = PAGES[name] ?? PAGES.overview;
  document.title = `${title} · Northwind`;
  document.querySelector('#title').textContent = title;
  document.querySelector('#text').textContent = text;
  for (const link of document.querySelectorAll('#pages a')) {
    const isCurrent = new URL(link.href).searchParams.get('page') === name;
    if (isCurrent) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
