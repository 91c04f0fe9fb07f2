import {LAUNCHER_OPTIONS} from '../core/embed-options.js';
import {instanceNamed} from '../instance/registry.js';
import {pageDocument} from '../page/page-document.js';

/** Options as attributes are: texts by name, in the way of `dataset`. */
export type OptionTexts = Readonly<Record<string, string | undefined>>;

/** Puts the launcher of an instance on the page. It goes when the instance is destroyed. */
export function placeLauncher(instance: string, options: OptionTexts): void {
  const launcher = pageDocument.createElement('helplet-launcher');
  launcher.setAttribute('instance', instance);
  for (const [name, option] of Object.entries(LAUNCHER_OPTIONS)) {
    const value = options[option];
    if (value) launcher.setAttribute(name, value);
  }
  placeElement(instance, launcher);
}

/** Adds an element to the page until its instance is destroyed. */
export function placeElement(instance: string, element: Element): void {
  // Beside the body: what routers replace, libraries hide and the page transforms is within it.
  pageDocument.documentElement.append(element);
  instanceNamed(instance).endings.push(() => element.remove());
}
