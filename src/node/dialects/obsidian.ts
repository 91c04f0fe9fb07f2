import type {Dialect} from './dialect.js';

export const obsidian: Dialect = {
  name: 'obsidian',
  title: 'Obsidian',
  syntaxes: [],
  addresses: {byName: true},
  // Aliases are other names of a note, not addresses.
  frontMatter: {keywords: ['keywords', 'aliases', 'alias'], redirects: ['redirects']},
};
