import type {Plugin} from 'vite';

interface Change {
  readonly what: string;
  readonly place: RegExp;
  readonly by: string;
}

/** What a file tells others of itself by a name on the global object. */
const versionsOf = (name: string): Change => ({
  what: `how ${name} becomes global`,
  place: new RegExp(`\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\("[^"]+"\\)`, 'g'),
  by: 'void 0',
});

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
    versionsOf('litHtmlVersions'),
    {
      what: 'the hook for a polyfill of shadow roots',
      place: /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/g,
      by: ';',
    },
  ],
  'css-tag.js': [
    {
      // The loader draws nothing in browsers without them.
      what: 'the test for style sheets that can be adopted',
      place: /(?<=,\w)=\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/g,
      by: '=!0',
    },
    {
      what: 'what is said to whoever makes a style sheet by hand',
      place: /"CSSResult is not constructable[^"]+"/g,
      by: '"css"',
    },
    {
      what: 'what is said of a value in a style sheet',
      place: /(?<=throw Error\()"Value passed to 'css'[^)]+(?=\))/g,
      by: '"css"',
    },
  ],
  'directive-helpers.js': [MARKER],
  'lit-element.js': [
    versionsOf('litElementVersions'),
    {
      what: 'the hooks for hydration and for a polyfill of shadow roots',
      place:
        /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/g,
      by: ';',
    },
  ],
  'property.js': [
    {
      what: 'the branch for standard decorators',
      place: /"object"==typeof (\w)\?\w\(\w,\w,\1\):(?=\(\()/g,
      by: '',
    },
  ],
  'reactive-element.js': [
    {
      // For standard decorators alone, which Helplet does without.
      what: 'where the metadata of decorators become global',
      place: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
      by: '',
    },
    {
      what: 'where the metadata of decorators are read',
      place:
        /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\([^)]+\)[^}]+\}/g,
      by: '',
    },
    versionsOf('reactiveElementVersions'),
    {
      what: 'where a polyfill of shadow roots is looked for',
      place: /(?<=,)\w+=\w+\.reactiveElementPolyfillSupport,/g,
      by: '',
    },
    {
      what: 'the hook for a polyfill of shadow roots',
      place: /\b\w+\?\.\(\{ReactiveElement:\w+\}\),/g,
      by: '',
    },
  ],
};

const IMPORTS = [
  {name: 'pageDocument', line: "import {pageDocument} from '/src/page/page-document.ts';"},
  {name: 'trustedPolicy', line: "import {trustedPolicy} from '/src/workers/trusted-types.ts';"},
];

/**
 * Has the bundled Lit use the one Trusted Types policy that Helplet documents, and the document as it is without the
 * names of a page's forms, and leave the global object as it is. Lit has no setting for any of them. A release of Lit that
 * reads differently fails the build.
 */
export function hardenLit(): Plugin {
  return {
    name: 'helplet:harden-lit',
    enforce: 'pre',
    transform: {
      filter: {
        id: [
          /\/lit-html\/(?:lit-html|directive-helpers)\.js$/,
          /\/lit-element\/lit-element\.js$/,
          /\/@lit\/reactive-element\/(?:reactive-element|css-tag|decorators\/property)\.js$/,
        ],
      },
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
  return [...IMPORTS.filter(({name}) => hardened.includes(name)).map(({line}) => line), hardened].join('\n');
}
