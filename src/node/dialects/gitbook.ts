import type {Dialect} from './dialect.js';

export const gitbook: Dialect = {
  name: 'gitbook',
  title: 'GitBook',
  syntaxes: [],
  addresses: {lowerCase: true},
};
