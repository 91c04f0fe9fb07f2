import {svg} from 'lit';
import {ownIcons} from './icons.js';

/** Path data on a grid of 20 × 20, or an `<svg>` with a `viewBox`. Drawn in strokes of the text's colour where it says nothing else. */
export type OwnIcon = string | SVGElement;

/**
 * Draws icons of the page in place of those with the same names, everywhere but in the launcher. Other names are for the
 * `icon` of categories and topics. Markup as text is not taken: an `<svg>` is cloned, path data becomes an attribute.
 * Undefined brings Helplet's icon back. What is drawn already changes with its next drawing.
 */
export function registerIcons(icons: Readonly<Record<string, OwnIcon | undefined>>): void {
  for (const [name, drawing] of Object.entries(icons)) {
    if (drawing === undefined) ownIcons.delete(name);
    else if (typeof drawing === 'string') ownIcons.set(name, {shapes: () => svg`<path d=${drawing}/>`});
    // A node stands in one place only, and an icon in many.
    else
      ownIcons.set(name, {box: drawing.getAttribute('viewBox'), shapes: () => [...drawing.cloneNode(true).childNodes]});
  }
}
