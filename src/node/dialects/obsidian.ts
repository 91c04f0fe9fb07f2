import type {Dialect} from './dialect.js';

export const obsidian: Dialect = {
  name: 'obsidian',
  title: 'Obsidian',
  syntaxes: [],
  addresses: {byName: true},
};
