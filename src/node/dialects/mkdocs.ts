import type {Dialect} from './dialect.js';
import {codeFence} from './syntax/code-fences.js';

export const mkdocs: Dialect = {
  name: 'mkdocs',
  title: 'MkDocs',
  syntaxes: [codeFence({hasSnippets: true})],
};
