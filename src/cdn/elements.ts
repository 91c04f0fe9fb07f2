/** What the loader fetches when someone shows intent: registers the elements of a panel. */
import {placePanel} from '../commands/place-panel.js';
import {HelpletPanel} from '../components/panel/panel.js';
import {HelpletQueryEvent} from '../events/query-event.js';
import {HelpletSearchEvent} from '../events/search-event.js';
import {pageDocument} from '../page/page-document.js';
import {takeOverQueue} from './take-over-queue.js';
import {whenIdle} from './when-parsed.js';

/** Carries out the commands that were queued. Resolves with what puts a panel on the page. */
export async function startElements(): Promise<typeof placePanel> {
  await takeOverQueue();
  return placePanel;
}

HelpletPanel.define();

/** Nobody who types at once waits for code that is only needed later: nothing is fetched ahead before that many milliseconds. */
const QUIET_MS = 3000;

/** What an article waits for longest starts from this file. Whoever opens one is told why it could not be loaded. */
function loadParser(): void {
  import('../markdown/page-parser.js').catch(() => undefined);
}

/** A notice that is closed, or an article that is opened, is often the last thing before another page is loaded. */
function loadMemory(): void {
  import('../page/device-memory.js').catch(() => undefined);
}

function loadAhead(): void {
  whenIdle(loadParser);
  whenIdle(loadMemory);
}

const quiet = setTimeout(loadAhead, QUIET_MS);
pageDocument.addEventListener(HelpletQueryEvent.eventName, () => clearTimeout(quiet), {once: true});
pageDocument.addEventListener(HelpletSearchEvent.eventName, loadAhead, {once: true});
