import type {InlineBundle} from '../core/bundle.js';
import {HelpletError} from '../core/errors.js';
import {createEngine} from '../search/create-engine.js';
import {SearchEngine} from '../search/engine.js';
import type {HelpOptions} from './help-options.js';

/** One engine per bundle and locale, so that instances that differ only in what they show load the index once. */
const engines = new Map<string | InlineBundle, Map<string, SearchEngine>>();
let defaultBundle: string | InlineBundle | undefined;

/** The bundle of every instance that has none of its own. */
export function setDefaultBundle(bundle: string | InlineBundle): void {
  defaultBundle = bundle;
}

/** Finds or makes the engine for an instance. Rejects with `element/no-bundle` when nothing says where answers come from. */
export async function engineFor({provider, bundle = defaultBundle, locale = ''}: HelpOptions): Promise<SearchEngine> {
  if (provider) return new SearchEngine(provider);
  if (!bundle) {
    throw new HelpletError('element/no-bundle', 'No help bundle is set.', {
      fix: 'Give one helplet element a bundle="…" attribute, or the script tag data-bundle="…".',
    });
  }
  const byLocale = engines.get(bundle) ?? new Map<string, SearchEngine>();
  engines.set(bundle, byLocale);
  let engine = byLocale.get(locale);
  if (!engine) {
    engine = createEngine(bundle, locale);
    byLocale.set(locale, engine);
  }
  return engine;
}
