/** What the loader fetches when someone shows intent: all elements, registered. */
import '../define.js';
import '../worker.js';
import {pageDocument} from '../core/page-document.js';

/** Opens the floating panel of an instance, at an article if one is given. */
export function showPanel(instance: string, article?: {readonly id: string; readonly anchor?: string}): void {
  const panel = [...pageDocument.querySelectorAll('helplet-panel')].find(candidate => candidate.instance === instance);
  if (panel?.mode !== 'floating') return;
  panel.show();
  if (article) panel.showArticle(article.id, article.anchor);
}
