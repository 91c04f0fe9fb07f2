import type {Plugin} from 'vite';

/** What Lit is to take from Helplet, and where; each place has to be found exactly once. */
const CHANGES: readonly {readonly what: string; readonly place: RegExp; readonly by: string}[] = [
  {
    what: "Lit's own Trusted Types policy",
    place: /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g,
    by: '{createHTML:html=>trustedPolicy()?.createHTML(html)??html}',
  },
  {what: 'how a marker is made', place: /\b\w+(?=\.createComment\()/g, by: 'pageDocument'},
  {what: 'how a template is made', place: /\b\w+(?=\.createElement\("template"\))/g, by: 'pageDocument'},
  {what: 'how a template is walked', place: /\b\w+(?=\.createTreeWalker\()/g, by: 'pageDocument'},
  {what: 'how a template is copied', place: /(?<=\?\?)\w+(?=\)\.importNode\()/g, by: 'pageDocument'},
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
      filter: {id: /\/lit-html\/lit-html\.js$/},
      handler(code) {
        return {code: hardenedLit(code), map: null};
      },
    },
  };
}

export function hardenedLit(code: string): string {
  let hardened = code;
  for (const {what, place, by} of CHANGES) {
    const count = hardened.match(place)?.length ?? 0;
    if (count !== 1) {
      throw new Error(
        `lit-html.js: found ${what} ${count} times, not once; see what scripts/build/harden-lit.ts replaces`,
      );
    }
    hardened = hardened.replace(place, by);
  }
  const imports = [
    "import {pageDocument} from '/src/core/page-document.ts';",
    "import {trustedPolicy} from '/src/workers/trusted-types.ts';",
  ];
  return [...imports, hardened].join('\n');
}
