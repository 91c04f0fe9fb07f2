import type {Steps} from './slices.js';

/** Shorter articles are laid out at once. */
const LONG = 400;
/** Elements that fill more than a screen. */
const NEAR = 150;

/** Marks what stands far down in a long article: the style sheet has the browser lay it out when someone comes near. */
export function* deferFar(root: DocumentFragment): Steps {
  if (root.querySelectorAll('*').length < LONG) return;
  let before = 0;
  for (const block of root.children) {
    yield;
    if (before > NEAR) block.classList.add('far');
    before += block.querySelectorAll('*').length + 1;
  }
}
