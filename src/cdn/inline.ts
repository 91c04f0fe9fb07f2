/**
 * The script of `helplet build --inline`: all elements in one classic script, answering from the bundle that the
 * compiler put before it. Works from `file://` and offline.
 */
import type {InlineBundle} from '../core/bundle.js';
import {HelpletArticleList, HelpletArticleViewer, HelpletLauncher, HelpletPanel, HelpletSearchBox} from '../index.js';
import {setDefaultBundle} from '../instance/help-instance.js';
import {pageDocument} from '../page/page-document.js';
import {configureHelplet} from '../workers/worker-or-thread.js';
import {canRun} from './can-run.js';
import {claimPage} from './claim-page.js';
import {placePlainLink} from './plain-link.js';
import {whenParsed} from './when-parsed.js';

/** Where the compiler leaves the bundle. */
const KEY = Symbol.for('helplet.inline');

const [bundle] = (globalThis as {[KEY]?: InlineBundle[]})[KEY]?.slice(-1) ?? [];
const options = (pageDocument.currentScript as HTMLScriptElement | null)?.dataset ?? {};

function start(): void {
  if (!canRun()) {
    placePlainLink(options);
    return;
  }
  if (bundle) setDefaultBundle(bundle);
  for (const element of [HelpletSearchBox, HelpletArticleList, HelpletArticleViewer, HelpletPanel, HelpletLauncher]) {
    element.define();
  }
  const has = (selector: string): boolean => pageDocument.querySelector(selector) !== null;
  const place = (tag: string): void => pageDocument.documentElement.append(pageDocument.createElement(tag));
  // A page without any element gets what the script tag of a bundle gives: a panel and its launcher.
  if (!has('helplet-panel, helplet-search-box, helplet-article-list, helplet-article-viewer')) place('helplet-panel');
  const isFloating = [...pageDocument.querySelectorAll('helplet-panel')].some(({mode}) => mode === 'floating');
  if (isFloating && !has('helplet-launcher')) place('helplet-launcher');
}

// One file brings no script for a worker.
configureHelplet({workers: false});
if (claimPage()) whenParsed(start);
