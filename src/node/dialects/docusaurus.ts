import type {Dialect} from './dialect.js';

export const docusaurus: Dialect = {
  name: 'docusaurus',
  title: 'Docusaurus',
  syntaxes: [],
};
