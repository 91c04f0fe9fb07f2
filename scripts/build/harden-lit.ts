import type {Plugin} from 'vite';

interface Change {
  readonly what: string;
  readonly place: RegExp;
  readonly by: string;
}

const MARKER: Change = {what: 'how a marker is made', place: /\b\w+(?=\.createComment\()/g, by: 'pageDocument'};

/** What Lit is to take from Helplet, by file; each place has to be found exactly once. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  'lit-html.js': [
    {
      what: "Lit's own Trusted Types policy",
      place: /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g,
      by: '{createHTML:html=>trustedPolicy()?.createHTML(html)??html}',
    },
    MARKER,
    {what: 'how a template is made', place: /\b\w+(?=\.createElement\("template"\))/g, by: 'pageDocument'},
    {what: 'how a template is walked', place: /\b\w+(?=\.createTreeWalker\()/g, by: 'pageDocument'},
    {what: 'how a template is copied', place: /(?<=\?\?)\w+(?=\)\.importNode\()/g, by: 'pageDocument'},
  ],
  'directive-helpers.js': [MARKER],
};

const IMPORTS = [
  "import {pageDocument} from '/src/page/page-document.ts';",
  "import {trustedPolicy} from '/src/workers/trusted-types.ts';",
];

/**
 * Has the bundled Lit use the one Trusted Types policy that Helplet documents, and the document as it is without the
 * names of a page's forms. Lit has no setting for either. A release of Lit that reads differently fails the build.
 */
export function hardenLit(): Plugin {
  return {
    name: 'helplet:harden-lit',
    enforce: 'pre',
    transform: {
      filter: {id: /\/lit-html\/(?:lit-html|directive-helpers)\.js$/},
      handler(code, id) {
        return {code: hardenedLit(code, id.split('/').at(-1) ?? ''), map: null};
      },
    },
  };
}

/** @param file Name of the file within Lit. */
export function hardenedLit(code: string, file: string): string {
  let hardened = code;
  for (const {what, place, by} of CHANGES[file] ?? []) {
    const count = hardened.match(place)?.length ?? 0;
    if (count !== 1) {
      throw new Error(`${file}: found ${what} ${count} times, not once; see what scripts/build/harden-lit.ts replaces`);
    }
    hardened = hardened.replace(place, by);
  }
  return [...IMPORTS, hardened].join('\n');
}
