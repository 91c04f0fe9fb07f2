/**
 * The script of `helplet build --inline`: all elements in one classic script, answering from the bundle that the
 * compiler put before it. Works from `file://` and offline.
 */
import type {InlineBundle} from '../core/bundle.js';
import '../define.js';
import {setDefaultBundle} from '../store/engines.js';

/** Where the compiler leaves the bundle. */
const KEY = Symbol.for('helplet.inline');

const [bundle] = (globalThis as {[KEY]?: InlineBundle[]})[KEY]?.slice(-1) ?? [];
if (bundle) setDefaultBundle(bundle);

const start = (): void => {
  // A page without any element gets what the script tag of a bundle gives: a panel and its launcher.
  if (!document.querySelector('helplet-panel, helplet-search-box, helplet-article-list, helplet-article-viewer')) {
    document.body.append(document.createElement('helplet-panel'));
  }
  const floating = [...document.querySelectorAll('helplet-panel')].some(({mode}) => mode === 'floating');
  if (floating && !document.querySelector('helplet-launcher')) {
    document.body.append(document.createElement('helplet-launcher'));
  }
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
else start();
