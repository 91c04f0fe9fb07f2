import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';

const path = (name: string): string => fileURLToPath(new URL(`../../src/${name}`, import.meta.url));

/** Lets the one-file script find its languages and their words beside itself, instead of carrying all of them. */
export function ownLanguages(): Plugin {
  return {
    name: 'helplet:own-languages',
    enforce: 'pre',
    resolveId: {
      filter: {id: /\/(languages|shipped-locales)\.js$/},
      handler(id, importer) {
        if (id.endsWith('/shipped-locales.js')) return path('cdn/inline-locales.ts');
        // Orama has a module of that name as well.
        return importer?.startsWith(path('search/')) ? path('cdn/inline-languages.ts') : undefined;
      },
    },
  };
}

/** A classic script that registers one file of `src/search/analysis/languages` for the one-file script. */
export function languageScript(code: string): Plugin {
  const id = `language:${code}`;
  return {
    name: 'helplet:language-script',
    enforce: 'pre',
    resolveId: {
      filter: {id: /(^|\/)language:/},
      handler: () => `\0${id}`,
    },
    load: {
      filter: {id: /^\0language:/},
      handler: () =>
        `import * as language from ${JSON.stringify(path(`search/analysis/languages/${code}.ts`))};\n` +
        `(globalThis[Symbol.for('helplet.languages')] ??= {})[${JSON.stringify(code)}] = {...language};`,
    },
  };
}
