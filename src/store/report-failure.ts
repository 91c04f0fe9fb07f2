import {HelpletError} from '../core/errors.js';
import {SearchError} from '../core/search-provider.js';

const reported = new Set<string>();

/**
 * Tells whoever looks into the console what is wrong with the help centre itself, once: visitors see only that it is a fault
 * of the site, and cannot tell which. What passes by itself is no such fault.
 */
export function reportFailure(error: unknown): void {
  const isFault =
    error instanceof SearchError ? !error.retryable && error.code !== 'aborted' : error instanceof HelpletError;
  if (!isFault) return;
  const {code, message} = error as SearchError | HelpletError;
  const fix = error instanceof HelpletError && error.fix ? ` ${error.fix}` : '';
  const line = `Helplet (${code}): ${message}${fix}`;
  if (reported.has(line)) return;
  reported.add(line);
  // biome-ignore lint/suspicious/noConsole: the owner of the site has no other place to learn it from
  console.warn(line);
}
