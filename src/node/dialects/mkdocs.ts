import type {Dialect} from './dialect.js';

export const mkdocs: Dialect = {
  name: 'mkdocs',
  title: 'MkDocs',
  syntaxes: [],
};
