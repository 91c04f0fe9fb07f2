import type {Dialect} from './dialect.js';

export const mintlify: Dialect = {
  name: 'mintlify',
  title: 'Mintlify',
  syntaxes: [],
};
