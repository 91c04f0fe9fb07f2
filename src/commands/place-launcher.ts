import {instanceNamed} from '../instance/registry.js';
import {pageDocument} from '../page/page-document.js';

/** Options as attributes are: texts by name, in the way of `dataset`. */
export type OptionTexts = Readonly<Record<string, string | undefined>>;

/** The options that a launcher has, those of its own without their prefix. */
const OPTION = /^(?:launcher)?(Label|Look|instance|theme|locale|position|offset|zIndex)$/;

/** Puts the launcher of an instance on the page. It goes when the instance is destroyed. */
export function placeLauncher(instance: string, options: OptionTexts): void {
  const launcher = pageDocument.createElement('helplet-launcher');
  for (const [option, value] of Object.entries({...options, instance})) {
    const [, name] = OPTION.exec(option) ?? [];
    if (name && value) launcher.setAttribute(name === 'locale' ? 'lang' : attributeNamed(name), value);
  }
  placeElement(instance, launcher);
}

/** Adds an element to the page until its instance is destroyed. */
export function placeElement(instance: string, element: Element): void {
  // Beside the body: what routers replace, libraries hide and the page transforms is within it.
  pageDocument.documentElement.append(element);
  instanceNamed(instance).endings.push(() => element.remove());
}

/** `page-url` for `pageUrl`, `label` for `Label`. */
export function attributeNamed(option: string): string {
  return option.replace(/\B[A-Z]/g, '-$&').toLowerCase();
}
