import type {Dialect} from './dialect.js';

export const wikiJs: Dialect = {
  name: 'wiki-js',
  title: 'Wiki.js',
  syntaxes: [],
};
