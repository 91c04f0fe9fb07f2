import type {Plugin} from 'vite';

const STAND_IN = '\0without-inflating';

/** Leaves out of the search worker what undoes deflate in a script: a worker that needs it ends, and the page's thread searches. */
export function withoutInflating(): Plugin {
  return {
    name: 'helplet:without-inflating',
    enforce: 'pre',
    resolveId: {
      filter: {id: /\/inflate-in-script\.js$/},
      handler: () => STAND_IN,
    },
    load: {
      filter: {id: new RegExp(`^${STAND_IN}$`)},
      handler: () => 'export const inflateUpTo = undefined;',
    },
  };
}
