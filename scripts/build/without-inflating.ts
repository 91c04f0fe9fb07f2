import type {Plugin} from 'vite';

const IMPORT = "import('./inflate-in-script.js')";

/** Leaves out of the search worker what undoes deflate in a script: a worker that needs it ends, and the page's thread searches. */
export function withoutInflating(): Plugin {
  return {
    name: 'helplet:without-inflating',
    enforce: 'pre',
    transform: {
      filter: {id: /\/packed\/inflate\.ts$/},
      handler(code) {
        if (!code.includes(IMPORT)) throw new Error(`inflate.ts has no ${IMPORT} any more.`);
        return {code: code.replace(IMPORT, 'Promise.reject()'), map: null};
      },
    },
  };
}
