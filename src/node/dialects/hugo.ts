import type {Dialect} from './dialect.js';
import {shownShortcode, shownShortcodeInCode} from './syntax/shown-shortcodes.js';

export const hugo: Dialect = {
  name: 'hugo',
  title: 'Hugo',
  syntaxes: [shownShortcodeInCode, shownShortcode],
};
