import type {Dialect} from './dialect.js';

export const vitepress: Dialect = {
  name: 'vitepress',
  title: 'VitePress',
  syntaxes: [],
};
