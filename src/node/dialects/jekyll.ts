import type {Dialect} from './dialect.js';

export const jekyll: Dialect = {
  name: 'jekyll',
  title: 'Jekyll',
  syntaxes: [],
};
