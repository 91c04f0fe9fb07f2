import type {Dialect} from './dialect.js';

export const hugo: Dialect = {
  name: 'hugo',
  title: 'Hugo',
  syntaxes: [],
  addresses: {lowerCase: true, byName: true},
};
