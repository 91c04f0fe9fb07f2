import {pageDocument} from '../../page/page-document.js';
import type {Steps} from '../slices.js';
import {type Decoration, element} from './decoration.js';

/** `[!NOTE]`; with `-` or `+` it can be folded, and begins closed or open. A title may follow on the same line. */
const MARKER = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]([-+]?)[^\S\n]*/i;
const LOOKS = {
  note: {tone: 'note', icon: 'info'},
  tip: {tone: 'tip', icon: 'bulb'},
  important: {tone: 'note', icon: 'info'},
  warning: {tone: 'warning', icon: 'warn'},
  caution: {tone: 'danger', icon: 'warn'},
} as const;

/** Quotes that begin with `[!NOTE]` and the like, as on GitHub, and with titles and folds, as in Obsidian. */
export function* decorateCallouts(root: DocumentFragment, {icon, words}: Decoration): Steps {
  for (const quote of root.querySelectorAll('blockquote')) {
    yield;
    const first = quote.firstElementChild;
    const text = first?.firstChild;
    if (first?.localName !== 'p' || !(text instanceof Text)) continue;
    const [marker = '', name = '', fold] = MARKER.exec(text.data) ?? [];
    if (!marker) continue;
    const kind = name.toLowerCase() as keyof typeof LOOKS;
    text.data = text.data.slice(marker.length);
    const title = takeLine(first);
    // A line of nothing but a picture is no title.
    const isTitled = Boolean(title.textContent?.trim());
    if (!isTitled) first.prepend(title);
    first.normalize();
    const spoken = element('span', 'visually-hidden', `${words[kind]}: `);
    const heading = isTitled ? [spoken, element('strong', '', title)] : [element('strong', '', words[kind])];
    if (!fold) {
      if (isTitled) first.before(element('p', '', ...heading));
      else if (startsWithStrong(first)) first.prepend(spoken);
      else first.prepend(element('strong', 'lead', words[kind]), ' ');
    }
    if (!first.hasChildNodes()) first.remove();
    const {tone, icon: glyph} = LOOKS[kind];
    const body = element('div', '', ...quote.childNodes);
    const callout = element(fold ? 'details' : 'div', `callout ${tone}`);
    if (callout instanceof HTMLDetailsElement) {
      callout.open = fold === '+';
      callout.append(element('summary', '', icon(glyph), element('span', '', ...heading)), body);
    } else {
      callout.setAttribute('role', 'note');
      callout.append(icon(glyph), body);
    }
    quote.replaceWith(callout);
  }
}

/** Takes the first line out of a paragraph. */
function takeLine(paragraph: Element): DocumentFragment {
  const line = pageDocument.createDocumentFragment();
  for (let node = paragraph.firstChild; node; node = paragraph.firstChild) {
    const end = node instanceof Text ? node.data.indexOf('\n') : -1;
    if (node instanceof Text && end >= 0) {
      line.append(node.data.slice(0, end));
      node.data = node.data.slice(end + 1);
      break;
    }
    if (node.nodeName === 'BR') {
      node.remove();
      break;
    }
    line.append(node);
  }
  return line;
}

/** An author's own bold opening is the lead already. */
function startsWithStrong(paragraph: Element): boolean {
  return paragraph.firstElementChild?.localName === 'strong' && paragraph.firstChild === paragraph.firstElementChild;
}
