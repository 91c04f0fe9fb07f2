import {pageDocument} from '../page/page-document.js';

/** Options as attributes are: texts by name, in the way of `dataset`. */
export type OptionTexts = Readonly<Record<string, string | undefined>>;

/** Options of a panel that its launcher follows as well. */
const SHARED = /^(instance|theme|locale|position|offset|zIndex)$/;

const endings: (readonly [instance: string, end: () => void])[] = [];

/** Adds an element of an instance to the page, with the options that are meant for it: `launcherLabel` is the launcher's `label`. */
export function placeElement(tag: 'helplet-panel' | 'helplet-launcher', instance: string, options: OptionTexts): void {
  const element = pageDocument.createElement(tag);
  for (const [option, value] of Object.entries({...options, instance})) {
    const [, own] = /^launcher(.+)/.exec(option) ?? [];
    const isPanels = tag === 'helplet-panel';
    const name = isPanels ? !own && option : (own ?? (SHARED.test(option) && option));
    // `page-url` of `pageUrl`, `label` of `Label`.
    if (name && value) element.setAttribute(name.replace(/\B[A-Z]/g, '-$&').toLowerCase(), value);
  }
  pageDocument.body.append(element);
  endWith(instance, () => element.remove());
}

/** Remembers what has to end with an instance. */
export function endWith(instance: string, end: () => void): void {
  endings.push([instance, end]);
}

/** Removes what was placed for an instance, and ends what belongs to it. Elements that the page wrote itself stay. */
export function removePlaced(instance: string): void {
  for (const [, end] of endings.filter(([name]) => name === instance)) end();
  endings.splice(0, Infinity, ...endings.filter(([name]) => name !== instance));
}
