import {instanceNamed} from '../instance/registry.js';
import {pageDocument} from '../page/page-document.js';

/** Options as attributes are: texts by name, in the way of `dataset`. */
export type OptionTexts = Readonly<Record<string, string | undefined>>;

/** Options of a panel that its launcher follows as well. */
const SHARED = /^(instance|theme|locale|position|offset|zIndex)$/;

/**
 * Adds an element of an instance to the page, with the options that are meant for it: `launcherLabel` is the launcher's `label`.
 * It goes when the instance is destroyed.
 */
export function placeElement(tag: 'helplet-panel' | 'helplet-launcher', instance: string, options: OptionTexts): void {
  const element = pageDocument.createElement(tag);
  // An element whose class is not there yet has no list of its options.
  const {observedAttributes: known} = element.constructor as {readonly observedAttributes?: readonly string[]};
  for (const [option, value] of Object.entries({...options, instance})) {
    const [, own] = /^launcher(.+)/.exec(option) ?? [];
    const isPanels = tag === 'helplet-panel';
    const name = isPanels ? !own && option : (own ?? (SHARED.test(option) && option));
    if (!name || !isSet(value)) continue;
    // `page-url` of `pageUrl`, `label` of `Label`.
    const attribute = name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
    // A script tag carries data of others as well; `data-onfocus` must not become a handler.
    if (known?.includes(attribute) ?? !/^on/.test(attribute)) element.setAttribute(attribute, value as string);
  }
  // Beside the body: what routers replace, libraries hide and the page transforms is within it.
  pageDocument.documentElement.append(element);
  instanceNamed(instance).endings.push(() => element.remove());
}

/** False for an option that is missing or switched off. */
export function isSet(value: unknown): boolean {
  return String(value ?? false) !== 'false';
}
