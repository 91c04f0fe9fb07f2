/** What the loader fetches when someone shows intent: all elements, registered. */
import '../define.js';
import type {HelpletPanel} from '../components/panel/panel.js';
import {DEFAULT_INSTANCE} from '../store/instance-name.js';

/** Opens the panel of an instance at an article, as a deep link asks. */
export function showArticle(instance: string, {id, anchor}: {readonly id: string; readonly anchor?: string}): void {
  const panel = [...document.querySelectorAll<HelpletPanel>('helplet-panel')].find(
    candidate => (candidate.instance || DEFAULT_INSTANCE) === instance,
  );
  if (!panel || panel.mode !== 'floating') return;
  panel.show();
  panel.showArticle(id, anchor);
}
