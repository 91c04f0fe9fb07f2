import {trustedPolicy} from './trusted-types.js';

/**
 * What was asked for before the code that needs it was there. Whoever needs something looks here first and takes it out, so that
 * nothing is requested twice.
 */
export interface HeadStart {
  /** The worker of the search. */
  worker?: Worker | undefined;
  /** True when the worker's script could not be loaded. */
  failed?: boolean;
  /** Responses by absolute URL. They may fail like any request. */
  readonly files: Record<string, Promise<Response> | undefined>;
}

export const headStart: HeadStart = {files: {}};

/**
 * Starts a module worker. Only addresses of scripts of Helplet's own come here, nothing of a bundle or a page.
 *
 * @param viaBlob True where the script is of another origin: a worker's own script must not be, a blob is not, and may import from
 * elsewhere (with CORS).
 * @throws what the page's policies throw.
 */
export function createWorker({href}: URL, viaBlob = !href.startsWith(`${origin}/`)): Worker {
  const url = viaBlob ? URL.createObjectURL(new Blob([`import"${href}"`], {type: 'text/javascript'})) : href;
  return new Worker(trustedPolicy()?.createScriptURL(url) ?? url, {type: 'module'});
}
