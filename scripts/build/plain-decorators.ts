import type {Plugin} from 'vite';

/** What the bundler calls for decorators of TypeScript. */
const HELPER = /\/helpers\/(?:esm\/)?decorate\.js$/;

/** Lit's `property` and `state` change the class by themselves, so that calling them is all there is to do. */
const CALLS = `export default (decorators, prototype, name) => {
  for (const decorate of decorators) decorate(prototype, name);
};`;

/**
 * Takes a few bytes for what applies decorators. The bundler's own helper also does what other decorators need; the build fails
 * where one of those is imported.
 */
export function plainDecorators(): Plugin {
  return {
    name: 'helplet:plain-decorators',
    enforce: 'pre',
    transform: {
      filter: {id: [HELPER, /\/src\/.*\.ts$/]},
      handler(code, id) {
        if (HELPER.test(id)) return {code: CALLS, map: null};
        const [, names] = /import \{([^}]*)\} from 'lit\/decorators\.js'/.exec(code) ?? [];
        const other = names?.split(',').find(name => !['property', 'state'].includes(name.trim()));
        if (other !== undefined) throw new Error(`${id}: scripts/build/plain-decorators.ts does not apply "${other}"`);
        return undefined;
      },
    },
  };
}
