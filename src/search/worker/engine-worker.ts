/** The script of the worker: the engine, and nothing of the page. */

import {HttpBundleSource} from '../bundle/http-bundle-source.js';
import {createEmbeddedProvider} from '../embedded-provider.js';
import {warmFormats} from './warm-formats.js';
import {type HostPort, WorkerHost} from './worker-host.js';

new WorkerHost(globalThis as unknown as HostPort, ({base, locale, manifest}) =>
  createEmbeddedProvider({
    source: new HttpBundleSource(base),
    ...(locale ? {locale} : {}),
    ...(manifest ? {manifest} : {}),
  }),
);
warmFormats(navigator.languages);
