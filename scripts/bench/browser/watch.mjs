// Runs inside the page: notes when people press and type, and when results are on screen.

/**
 * Times on the page's clock.
 *
 * - `opened`: the page is there, and nobody has touched it
 * - `pressed`: the press on launcher or box
 * - `ready`: the box takes letters
 * - `first`: a first result is on screen
 * - `ranked`: the last time that titles or their order changed
 * - `changed`: the last time that anything in the results did, excerpts for example
 * - `tasks`: when the main thread was held up for 50 ms or more
 *
 * @typedef {{start: number, duration: number}} Task
 * @typedef {Record<'opened' | 'pressed' | 'ready' | 'firstKey' | 'lastKey' | 'first' | 'ranked' | 'changed', number>
 *   & {tasks: Task[]}} Notes
 * @typedef {{benchNotes: Notes, benchEvents: Record<'ready' | 'first', Promise<void>>}} Watched What the page has then.
 *
 * @param {{results: string}} selectors
 */
export function watch({results}) {
  /** @type {Notes} */
  const notes = {
    opened: performance.now(),
    pressed: 0,
    ready: 0,
    firstKey: 0,
    lastKey: 0,
    first: 0,
    ranked: 0,
    changed: 0,
    tasks: [],
  };
  const [ready, first] = [Promise.withResolvers(), Promise.withResolvers()];
  Object.assign(globalThis, {benchNotes: notes, benchEvents: {ready: ready.promise, first: first.promise}});
  const options = {capture: true};
  addEventListener('pointerdown', ({timeStamp}) => (notes.pressed ||= timeStamp), options);
  addEventListener(
    'keydown',
    ({key, timeStamp}) => {
      if (key.length > 1) return;
      notes.firstKey ||= timeStamp;
      notes.lastKey = timeStamp;
    },
    options,
  );
  new PerformanceObserver(list => {
    for (const {startTime: start, duration} of list.getEntries()) notes.tasks.push({start, duration});
  }).observe({type: 'longtask'});

  let titles = '';
  let texts = '';
  const look = () => {
    if (!notes.ready && isBoxFocused()) {
      notes.ready = performance.now();
      ready.resolve(undefined);
    }
    const rows = notes.firstKey ? findAll(document) : [];
    const titlesNow = rows
      .map(row => row.querySelector('[part~="title"]') ?? row)
      .map(textOf)
      .join('\n');
    const textsNow = rows.map(textOf).join('\n');
    const [isRanked, isChanged] = [titlesNow !== titles, textsNow !== texts];
    [titles, texts] = [titlesNow, textsNow];
    if (!isChanged) return;
    // What is in the document now is on screen when the next frame begins.
    requestAnimationFrame(at => {
      if (textsNow) {
        notes.first ||= at;
        first.resolve(undefined);
      }
      if (isRanked) notes.ranked = at;
      notes.changed = at;
    });
  };
  // A timer: asking for frame after frame would make the page draw where nothing has changed.
  setInterval(look, 8);

  /**
   * Looks into the shadow roots of Helplet's elements too; few, so that looking costs little.
   *
   * @param {Document | ShadowRoot} tree
   * @returns {Element[]}
   */
  function findAll(tree) {
    const hosts = [...tree.querySelectorAll('helplet-panel, helplet-article-list')];
    const inside = hosts.flatMap(({shadowRoot}) => (shadowRoot ? findAll(shadowRoot) : []));
    return [...tree.querySelectorAll(results), ...inside];
  }

  /** @param {Element} element */
  function textOf(element) {
    return (element.textContent ?? '').trim();
  }

  function isBoxFocused() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active instanceof HTMLInputElement;
  }
}
