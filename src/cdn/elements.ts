/** What the loader fetches when someone shows intent: the elements of a panel. */
import {placePanel} from '../commands/place-panel.js';
import {HelpletPanel} from '../components/panel/panel.js';
import {inNextTask} from '../controllers/next-task.js';
import {pageDocument} from '../page/page-document.js';
import {reportLoadFailure} from '../page/report-load-failure.js';
import {takeOverQueue} from './take-over-queue.js';
import {whenIdle} from './when-parsed.js';

/**
 * Registers the panel and carries out the commands that were queued, in tasks of their own: on a slow phone each takes as long
 * as a page may be held up. Resolves with what puts a panel on the page.
 */
export async function startElements(): Promise<typeof placePanel> {
  await new Promise<void>(inNextTask);
  HelpletPanel.define();
  await takeOverQueue();
  await new Promise<void>(inNextTask);
  return placePanel;
}

/** Code for later waits so many milliseconds, until whoever types at once has results. */
const LATER_MS = 4000;

/** What an article waits for longest starts from this file. Whoever opens one is told why it could not be loaded. */
function loadParser(): void {
  import('../markdown/page-parser.js').catch(() => undefined);
}

/** A notice that is closed, or an article that is opened, is often the last thing before another page is loaded. */
function loadMemory(): void {
  import('../page/device-memory.js').catch(() => undefined);
}

/** A list that is there already may have a page to itself. The list says what became of it. */
function loadPageLayout(): void {
  import('../components/article-list/page-layout.js').catch(() => undefined);
}

/** A panel fetches its reader by itself, when someone is about to read; a page may have one that stands alone, now or later. */
function loadViewer(): void {
  import('../components/article-viewer/define.js').catch(reportLoadFailure);
}

if (pageDocument.querySelector("helplet-article-list[layout='page']")) loadPageLayout();
if (pageDocument.querySelector('helplet-article-viewer')) loadViewer();
setTimeout(() => {
  whenIdle(loadViewer);
  whenIdle(loadParser);
  whenIdle(loadMemory);
}, LATER_MS);
