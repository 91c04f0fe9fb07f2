/** What the loader fetches when someone shows intent: registers the elements of a panel. */
import {placePanel} from '../commands/place-panel.js';
import {HelpletPanel} from '../components/panel/panel.js';
import {pageDocument} from '../page/page-document.js';
import {reportLoadFailure} from '../page/report-load-failure.js';
import {takeOverQueue} from './take-over-queue.js';
import {whenIdle} from './when-parsed.js';

/** Carries out the commands that were queued. Resolves with what puts a panel on the page. */
export async function startElements(): Promise<typeof placePanel> {
  await takeOverQueue();
  return placePanel;
}

HelpletPanel.define();

function loadList(): void {
  import('../components/article-list/define.js').catch(reportLoadFailure);
}

/** What an article waits for longest starts from this file. Whoever opens one is told why it could not be loaded. */
function loadParser(): void {
  import('../markdown/page-parser.js').catch(() => undefined);
}

/** A notice that is closed, or an article that is opened, is often the last thing before another page is loaded. */
function loadMemory(): void {
  import('../page/device-memory.js').catch(() => undefined);
}

// A panel fetches it by itself, after its home view; only a page that has the list alone needs it now.
if (pageDocument.querySelector('helplet-article-list')) loadList();
else whenIdle(loadList);
whenIdle(loadParser);
whenIdle(loadMemory);
