/** What the loader fetches when someone shows intent: registers the elements of a panel. */
import {HelpletPanel} from '../components/panel/panel.js';
import {pageDocument} from '../page/page-document.js';
import {whenIdle} from './when-parsed.js';

export {takeOverQueue} from './take-over-queue.js';

HelpletPanel.define();

function loadList(): void {
  import('../components/article-list/define.js').catch((error: unknown) =>
    console.warn('Helplet could not load its list of articles.', error),
  );
}

// A panel fetches it by itself, after its home view; only a page that has the list alone needs it now.
if (pageDocument.querySelector('helplet-article-list')) loadList();
else whenIdle(loadList);
