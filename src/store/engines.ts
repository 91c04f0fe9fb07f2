import type {InlineBundle} from '../core/bundle.js';
import {HelpletError} from '../core/errors.js';
import {createEngine} from '../search/create-engine.js';
import {SearchEngine} from '../search/engine.js';
import type {StoreOptions} from './help-options.js';

/** A user's hold on an engine. */
export interface EngineLease {
  readonly engine: SearchEngine;
  /** Gives it back. The last user ends the engine, and with it its worker. */
  release(): void;
}

interface SharedEngine {
  readonly engine: SearchEngine;
  users: number;
}

/** One engine per bundle and locale, so that instances that differ only in what they show load the index once. */
const engines = new Map<string | InlineBundle, Map<string, SharedEngine>>();

/**
 * Finds or makes the engine for an instance.
 *
 * @throws HelpletError `element/no-bundle` when nothing says where answers come from.
 */
export function leaseEngine({provider, bundle, locale}: StoreOptions): EngineLease {
  // The provider is the page's own, and stays.
  if (provider) return {engine: new SearchEngine(provider), release: () => undefined};
  if (!bundle) {
    throw new HelpletError('element/no-bundle', 'No help bundle is set.', {
      fix: 'Give one helplet element a bundle="…" attribute, or the script tag data-bundle="…".',
    });
  }
  const tag = locale?.tag ?? '';
  const byLocale = engines.get(bundle) ?? new Map<string, SharedEngine>();
  engines.set(bundle, byLocale);
  const shared = byLocale.get(tag) ?? {engine: createEngine(bundle, tag), users: 0};
  byLocale.set(tag, shared);
  shared.users++;
  let isReleased = false;
  return {
    engine: shared.engine,
    release() {
      if (isReleased) return;
      isReleased = true;
      shared.users--;
      if (shared.users > 0) return;
      shared.engine.dispose();
      byLocale.delete(tag);
      if (byLocale.size === 0) engines.delete(bundle);
    },
  };
}
