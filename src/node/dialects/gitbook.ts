import type {Dialect} from './dialect.js';
import {gitbookCards, gitbookIcon} from './syntax/gitbook-html.js';

export const gitbook: Dialect = {
  name: 'gitbook',
  title: 'GitBook',
  syntaxes: [gitbookCards, gitbookIcon],
  addresses: {lowerCase: true},
};
