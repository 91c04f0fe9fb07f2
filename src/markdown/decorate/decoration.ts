import type {Article} from '../../core/article.js';
import type {Message} from '../../core/messages.js';
import {pageDocument} from '../../page/page-document.js';
import type {Steps} from '../slices.js';

/** Words and icons that a rendered article needs from outside, so that this layer knows no element and no language. */
export interface Decoration {
  readonly article: Article;
  readonly icon: (name: string) => Node;
  readonly words: {
    readonly copy: string;
    readonly code: string;
    readonly download: string;
    readonly formula: string;
    readonly diagram: string;
    readonly table: string;
    readonly image: string;
    readonly backToText: string;
    readonly footnotes: string;
    readonly note: string;
    readonly tip: string;
    readonly important: string;
    readonly warning: string;
    readonly caution: string;
    readonly close: string;
    readonly tabs: string;
    readonly enlarge: Message;
    readonly play: Message;
    readonly playsFrom: Message;
    readonly plainText: string;
    readonly linkToSection: Message;
  };
}

/** Changes nodes that are safe already, one element a step. */
export type Decorator = (root: DocumentFragment, decoration: Decoration) => Steps;

/** A new element with classes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = pageDocument.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Another element in the place of one, with its attributes and children. */
export function replaceTag(old: Element, tag: 'h2' | 'td' | 'th'): Element {
  const fresh = element(tag, '', ...old.childNodes);
  for (const {name, value} of old.attributes) fresh.setAttribute(name, value);
  old.replaceWith(fresh);
  return fresh;
}
