import {sendKeys} from '@web/test-runner-commands';
import type {ReactiveElement} from 'lit';

/** Elements that only others are made of: what is in them is part of what they stand in. */
const INTERNAL = 'helplet-home, helplet-language-switch, helplet-reader, helplet-feedback, helplet-contact-form';

/** All elements of the shadow root that match, and of the internal elements in it. */
export function all<E extends HTMLElement = HTMLElement>(host: Element, selector: string): E[] {
  const {shadowRoot} = host;
  if (!shadowRoot) return [];
  return [
    ...shadowRoot.querySelectorAll<E>(selector),
    ...internalsOf(host).flatMap(internal => all<E>(internal, selector)),
  ];
}

function internalsOf(host: Element): ReactiveElement[] {
  return [...(host.shadowRoot?.querySelectorAll<ReactiveElement>(INTERNAL) ?? [])];
}

/** The element of the shadow root that matches and is drawn; undefined when there is none. */
export function maybe<E extends HTMLElement = HTMLElement>(host: Element, selector: string): E | undefined {
  return all<E>(host, selector)[0];
}

/** The same; fails when there is none. */
export function one<E extends HTMLElement = HTMLElement>(host: Element, selector: string): E {
  const found = maybe<E>(host, selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}; it says: ${textOf(host.shadowRoot)}`);
  return found;
}

/** The one whose text, or accessible label, is this. */
export function byText<E extends HTMLElement = HTMLElement>(host: Element, selector: string, text: string): E {
  const found = all<E>(host, selector).find(
    element => textOf(element) === text || element.getAttribute('aria-label') === text,
  );
  if (!found) {
    throw new Error(
      `<${host.localName}> has no ${selector} that says "${text}": ${all(host, selector).map(textOf).join(' | ')}`,
    );
  }
  return found;
}

/** Text with its white space made plain. */
export function textOf(node: Node | undefined | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Text as a person sees it: without what is hidden. */
export function visibleText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what style sheets hide is the point
  return element.innerText.replace(/\s+/g, ' ').trim();
}

/** Whether a person can see it. */
export function isVisible(element: Element | undefined): boolean {
  return element?.checkVisibility({checkVisibilityCSS: true, checkOpacity: true}) ?? false;
}

/** What has focus, down through all shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Presses and releases real keys, one after another. */
export async function press(...keys: string[]): Promise<void> {
  for (const chord of keys) {
    const held = chord.split('+');
    const key = held.pop() as string;
    // Not every driver knows chords, but all know keys that go down and up.
    for (const modifier of held) await sendKeys({down: modifier});
    await sendKeys({press: key});
    for (const modifier of held.reverse()) await sendKeys({up: modifier});
  }
}

/** Types text on the real keyboard into what has focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({type: text});
}

/** Waits for an element's updates, those that its own updates ask for too, and for those of the internal elements in it. */
export async function updated(element: ReactiveElement): Promise<void> {
  while (!(await element.updateComplete));
  for (const internal of internalsOf(element)) await updated(internal);
}

/** Collects the events of a type that reach an element. */
export function record<K extends keyof HTMLElementEventMap>(target: EventTarget, name: K): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(name, event => events.push(event as HTMLElementEventMap[K]));
  return events;
}

/** Cancels the events of a type, and collects them. */
export function refuse<K extends keyof HTMLElementEventMap>(target: EventTarget, name: K): HTMLElementEventMap[K][] {
  const events = record(target, name);
  target.addEventListener(name, event => event.preventDefault());
  return events;
}
