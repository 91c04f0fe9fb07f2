import type {Dialect} from './dialect.js';

export const wikiJs: Dialect = {
  name: 'wiki-js',
  title: 'Wiki.js',
  syntaxes: [],
  // `date` is the day of the last change.
  frontMatter: {published: ['dateCreated'], updated: ['date']},
};
