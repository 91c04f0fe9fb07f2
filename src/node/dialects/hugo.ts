import type {Dialect} from './dialect.js';
import {bracketMath, dollarMath} from './syntax/math.js';
import {shownShortcode, shownShortcodeInCode} from './syntax/shown-shortcodes.js';

export const hugo: Dialect = {
  name: 'hugo',
  title: 'Hugo',
  syntaxes: [shownShortcodeInCode, shownShortcode, ...bracketMath, dollarMath],
  addresses: {lowerCase: true, byName: true},
};
