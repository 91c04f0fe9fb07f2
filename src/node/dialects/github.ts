import type {Dialect} from './dialect.js';
import {dollarMath} from './syntax/math.js';
import {wikiLink} from './syntax/wiki-links.js';

export const github: Dialect = {
  name: 'github',
  title: 'GitHub',
  syntaxes: [wikiLink({page: 'last'}), dollarMath],
  addresses: {byName: true},
};
