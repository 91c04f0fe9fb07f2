import {classWords, findAll, lineOf, moveChildren, rename} from './parse-html.js';

export type CalloutKind = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION';

/** Where tidied HTML keeps the kind and the title of a callout: attributes of a `<blockquote>`. */
export const CALLOUT = 'data-callout';
export const CALLOUT_TITLE = 'data-callout-title';

/** Words of class names that say how a callout is meant. */
const KINDS: Readonly<Record<string, CalloutKind>> = {
  note: 'NOTE',
  notice: 'NOTE',
  info: 'NOTE',
  information: 'NOTE',
  blue: 'NOTE',
  primary: 'NOTE',
  secondary: 'NOTE',
  seealso: 'NOTE',
  tip: 'TIP',
  hint: 'TIP',
  success: 'TIP',
  green: 'TIP',
  important: 'IMPORTANT',
  purple: 'IMPORTANT',
  warning: 'WARNING',
  warn: 'WARNING',
  attention: 'WARNING',
  yellow: 'WARNING',
  orange: 'WARNING',
  caution: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
  critical: 'CAUTION',
  red: 'CAUTION',
};
/** Class names that make a callout by themselves; colours only say which kind. */
const ALONE = /^(?:note|tip|hint|important|warning|caution|danger|attention|info)(?:-?(?:box|block))?$/;
/** Words of class names of boxes that are always callouts. */
const BOX = /^(?:callout|admonition|infobox|notebox|interblocks-callout)$/;
/** Words of boxes that are callouts when another word says of which kind. */
const MAYBE_BOX = /^(?:alert|block|macro|panel|message|messagebox|aside|hint|notice|box)$/;
/** The names that Helplet gives to callouts without a title. */
const USUAL_TITLE =
  /^(?:note|notice|info|information|tip|hint|success|important|warning|attention|caution|danger|error):?$/i;
/** Characters of a callout that is drawn as a table. */
const LONGEST_TABLE = 800;
const TITLE = '[class*="title"], [class*="Title"], [class*="heading"], [class*="Heading"]';

/** Finds the callouts of help desks, generators and style libraries, and makes them quotes with `data-callout`. */
export function markCallouts(root: Element): void {
  for (const box of findAll(root, 'div, aside, section, blockquote, p, table')) {
    const kind = box.localName === 'table' ? kindOfTable(box) : kindOf(box);
    if (!kind || box.closest(`[${CALLOUT}]`)) continue;
    const quote = rename(box.localName === 'table' ? onlyCell(box) : box, 'blockquote');
    if (box.localName === 'table') box.replaceWith(quote);
    quote.setAttribute(CALLOUT, kind);
    takeTitle(quote);
    if (box.localName === 'p') {
      const paragraph = quote.ownerDocument.createElement('p');
      moveChildren(quote, paragraph);
      quote.appendChild(paragraph);
    }
  }
}

function kindOf(box: Element): CalloutKind | undefined {
  const words = classWords(box);
  if (words.length === 0 || box.querySelector('h1')) return undefined;
  // The last word is the most special: `information-macro-warning`.
  const kind = words.map(word => KINDS[word]).findLast(found => found !== undefined);
  if (words.some(word => BOX.test(word))) return isTitleOf(box) ? undefined : (kind ?? kindOfColor(box));
  if (!kind) return undefined;
  const names = (box.getAttribute('class') ?? '').toLowerCase().split(/\s+/);
  const isBox = words.some(word => MAYBE_BOX.test(word)) || names.some(name => ALONE.test(name));
  return isBox && !isTitleOf(box) ? kind : undefined;
}

/** `admonition-title` is a part of a callout. */
function isTitleOf(box: Element): boolean {
  return classWords(box).some(word => /^(?:title|heading|header|icon|content|body|text|list)$/.test(word));
}

/** Editors without callouts draw them as a table of one cell with a colour. */
function kindOfTable(table: Element): CalloutKind | undefined {
  const cells = findAll(table, 'td, th');
  const [cell] = cells;
  const isColored = [table, cell].some(each => each && /background|border|bgcolor/.test(lookOf(each)));
  if (!cell || cells.length !== 1 || !isColored || table.querySelector('table, h1, h2, h3')) return undefined;
  // Old pages put a whole article into one cell.
  const {length} = lineOf(table);
  return length > 0 && length < LONGEST_TABLE ? kindOfColor(cell) : undefined;
}

function lookOf(element: Element): string {
  return element.getAttributeNames().join(' ') + (element.getAttribute('style') ?? '');
}

function onlyCell(table: Element): Element {
  return table.querySelector('td, th') ?? table;
}

/** Red is for danger, yellow for warnings, green for tips; anything else is a note. */
function kindOfColor(box: Element): CalloutKind {
  const style = box.getAttribute('style') ?? '';
  const [, hex = ''] = /(?:background|border)[\w-]*\s*:[^;#]*#([\da-f]{6})/i.exec(style) ?? [];
  const rgb = /(?:background|border)[\w-]*\s*:[^;]*rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(style)?.slice(1);
  const [red = 0, green = 0, blue = 0] = (rgb ?? hex.match(/../g)?.map(pair => Number.parseInt(pair, 16)) ?? []).map(
    Number,
  );
  const brightest = Math.max(red, green, blue);
  const range = brightest - Math.min(red, green, blue);
  if (range < 12 || blue === brightest) return 'NOTE';
  if (green === brightest) return green - red < range / 3 ? 'WARNING' : 'TIP';
  return green - blue > range / 3 ? 'WARNING' : 'CAUTION';
}

function takeTitle(quote: Element): void {
  const title = findAll(quote, TITLE).find(element => element.closest('blockquote') === quote);
  const first = Array.from(quote.childNodes).find(({textContent}) => textContent?.trim());
  if (!title || !first || !(first === title || first.contains(title))) {
    dropUsualTitle(quote);
    return;
  }
  const text = lineOf(title);
  title.remove();
  if (text !== '' && !USUAL_TITLE.test(text)) quote.setAttribute(CALLOUT_TITLE, text.replace(/:$/, ''));
}

/** `Note: …` at the beginning of a note says what its look says already. */
function dropUsualTitle(quote: Element): void {
  let node: Node | null = quote;
  while (node?.firstChild) node = Array.from(node.childNodes).find(({textContent}) => textContent?.trim()) ?? null;
  const text = node?.textContent ?? '';
  const [start = '', word = ''] = /^\s*(\w+:)\s*/.exec(text) ?? [];
  if (!node || !USUAL_TITLE.test(word)) return;
  node.textContent = text.slice(start.length);
}
