import {CssHighlights} from './css-highlights.js';
import {MarkElements} from './mark-elements.js';
import type {MatchPainter} from './match-painter.js';

/** Without touching the text, where the browser can; else by elements. */
export function createMatchPainter(): MatchPainter {
  return CssHighlights.areSupported ? new CssHighlights() : new MarkElements();
}
