import type {Plugin} from 'vite';

const FILES = /\/node_modules\/highlight\.js\/lib\/.*\.js$/;

/**
 * Reads highlight.js as the ES modules that its CommonJS files nearly are. What bundlers add for the latter would become a file
 * of its own, which the elements have to wait for although they never need it.
 */
export function plainExports(): Plugin {
  return {
    name: 'helplet:plain-exports',
    enforce: 'pre',
    transform: {
      filter: {id: FILES},
      handler(code, id) {
        const [before, after, ...more] = code.split(/^module\.exports = /m);
        if (after === undefined || more.length > 0 || /\brequire\(/.test(code)) {
          throw new Error(`${id} reads differently than expected: see scripts/build/plain-exports.ts`);
        }
        return {code: `${before}export default ${after}`, map: null};
      },
    },
  };
}
