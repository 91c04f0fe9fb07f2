import type {Dialect} from './dialect.js';

export const github: Dialect = {
  name: 'github',
  title: 'GitHub',
  syntaxes: [],
  addresses: {byName: true},
};
