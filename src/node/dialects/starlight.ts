import type {Dialect} from './dialect.js';

export const starlight: Dialect = {
  name: 'starlight',
  title: 'Starlight',
  syntaxes: [],
  addresses: {lowerCase: true},
};
