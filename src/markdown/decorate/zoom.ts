import {fill} from '../../core/messages.js';
import type {Steps} from '../slices.js';
import {type Decoration, element} from './decoration.js';

/** An image has to grow by this factor to be worth a press. */
const WORTH_IT = 1.2;

/** Pictures that are shown smaller than they are open as large as the window lets them be. */
export function* decorateFigures(root: DocumentFragment, decoration: Decoration): Steps {
  for (const image of root.querySelectorAll<HTMLImageElement>('.figure img')) {
    yield;
    image.after(zoomButton(image, decoration));
  }
}

/** Lies over an image, and is there only while it has something to show. */
function zoomButton(image: HTMLImageElement, {icon, words}: Decoration): HTMLButtonElement {
  const button = element('button', 'zoom', icon('expand'));
  button.type = 'button';
  button.hidden = true;
  button.setAttribute('aria-label', fill(words.enlarge, {image: image.alt || words.image}));
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', () => openZoom(button, image, words.close));
  // Told of the first layout too, and once more when the image has come and takes its room.
  new ResizeObserver(() => {
    button.hidden = !image.clientWidth || image.naturalWidth < image.clientWidth * WORTH_IT;
  }).observe(image);
  return button;
}

function openZoom(button: HTMLButtonElement, image: HTMLImageElement, closeLabel: string): void {
  const picture = element('img', '');
  picture.src = image.currentSrc || image.src;
  picture.alt = image.alt;
  const close = element('button', 'zoom-close', picture);
  close.type = 'button';
  close.setAttribute('aria-label', closeLabel);
  const dialog = element('dialog', 'zoom-view', close);
  dialog.setAttribute('aria-label', image.alt || closeLabel);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', event => {
    // What it stands in would take Escape for its own.
    if (event.key === 'Escape') event.stopPropagation();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    button.focus();
  });
  button.after(dialog);
  dialog.showModal();
}
