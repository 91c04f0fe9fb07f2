import {pageDocument} from '../page/page-document.js';
import {type OptionTexts, placeElement} from './place-launcher.js';

/** Puts the panel of an instance on the page, with its options as attributes. It goes when the instance is destroyed. */
export function placePanel(instance: string, options: OptionTexts): void {
  const panel = pageDocument.createElement('helplet-panel');
  const {observedAttributes: known} = panel.constructor as {readonly observedAttributes?: readonly string[]};
  for (const [option, value] of Object.entries({...options, instance})) {
    // `page-url` for `pageUrl`
    const attribute = option.replace(/\B[A-Z]/g, '-$&').toLowerCase();
    // A script tag carries data of others as well: `data-onfocus` must not become a handler.
    if (isSet(value) && (!known || known.includes(attribute))) panel.setAttribute(attribute, value as string);
  }
  const {blocks} = options as {readonly blocks?: unknown};
  // A script tag may carry data of that name.
  if (typeof blocks === 'object') Object.assign(panel, {blocks});
  placeElement(instance, panel);
}

/** False for an option that is missing or switched off. */
export function isSet(value: unknown): boolean {
  return (value ?? false) !== false;
}
