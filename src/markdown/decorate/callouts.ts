import type {Steps} from '../slices.js';
import {type Decoration, element} from './decoration.js';

const MARKER = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][^\S\n]*\n?/i;
const LOOKS = {
  note: {tone: 'note', icon: 'info'},
  tip: {tone: 'tip', icon: 'bulb'},
  important: {tone: 'note', icon: 'info'},
  warning: {tone: 'warning', icon: 'warn'},
  caution: {tone: 'danger', icon: 'warn'},
} as const;

/** Quotes that begin with `[!NOTE]` and the like, as on GitHub. */
export function* decorateCallouts(root: DocumentFragment, {icon, words}: Decoration): Steps {
  for (const quote of root.querySelectorAll('blockquote')) {
    yield;
    const first = quote.firstElementChild;
    const text = first?.firstChild;
    if (first?.localName !== 'p' || !(text instanceof Text)) continue;
    const kind = MARKER.exec(text.data)?.[1]?.toLowerCase() as keyof typeof LOOKS | undefined;
    if (!kind) continue;
    text.data = text.data.replace(MARKER, '');
    if (!text.data) text.remove();
    if (first.firstElementChild?.localName === 'br' && first.firstChild === first.firstElementChild)
      first.firstChild.remove();
    const {tone, icon: glyph} = LOOKS[kind];
    const lead = startsWithStrong(first)
      ? element('span', 'visually-hidden', `${words[kind]}: `)
      : element('strong', 'lead', words[kind]);
    if (first.childNodes.length) first.prepend(lead, ...(lead.className === 'lead' ? [' '] : []));
    else first.replaceWith(element('p', '', lead));
    const callout = element('div', `callout ${tone}`, icon(glyph), element('div', '', ...quote.childNodes));
    callout.setAttribute('role', 'note');
    quote.replaceWith(callout);
  }
}

/** An author's own bold opening is the lead already. */
function startsWithStrong(paragraph: Element): boolean {
  return paragraph.firstElementChild?.localName === 'strong' && paragraph.firstChild === paragraph.firstElementChild;
}
