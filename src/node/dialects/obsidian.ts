import type {Dialect} from './dialect.js';
import {percentComment} from './syntax/comments.js';
import {dollarMath} from './syntax/math.js';
import {blockId, wikiLink} from './syntax/wiki-links.js';

export const obsidian: Dialect = {
  name: 'obsidian',
  title: 'Obsidian',
  syntaxes: [wikiLink({isCertain: true}), blockId, ...percentComment, dollarMath],
  addresses: {byName: true},
  // Aliases are other names of a note, not addresses.
  frontMatter: {keywords: ['keywords', 'aliases', 'alias'], redirects: ['redirects']},
};
