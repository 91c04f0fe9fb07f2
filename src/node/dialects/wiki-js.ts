import type {Dialect} from './dialect.js';
import {dollarMath} from './syntax/math.js';

export const wikiJs: Dialect = {
  name: 'wiki-js',
  title: 'Wiki.js',
  syntaxes: [dollarMath],
  // `date` is the day of the last change.
  frontMatter: {published: ['dateCreated'], updated: ['date']},
};
