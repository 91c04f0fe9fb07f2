import {decodeHTML} from 'entities';

/** Elements that start a line of their own; all others are part of the line around them. */
const BLOCKS = new Set(
  [
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li main menu nav ol optgroup option p pre search',
    'section select source summary table tbody tfoot thead title tr track ul video',
  ]
    .join(' ')
    .split(' '),
);
/** Elements inside a line that keep the words around them apart. */
const SPACERS = new Set(['br', 'td', 'th', 'img', 'input', 'button']);
/** Elements whose content is not text for people, and where it ends. */
const HIDDEN = new Map([
  ['script', /<\/script/gi],
  ['style', /<\/style/gi],
]);

/**
 * Keeps the text of raw HTML: tags and comments go, lines end where blocks do, entities are decoded, `<script>` and
 * `<style>` lose their content. Markdown cuts inline HTML into single tags, so one instance reads them one by one and
 * remembers what is open.
 */
export class HtmlText {
  #hidden: string | undefined;

  /** The element whose content is being dropped, if any: `script` or `style`. */
  get hidden(): string | undefined {
    return this.#hidden;
  }

  /** Gives up waiting for the end of a hidden element. */
  reset(): void {
    this.#hidden = undefined;
  }

  /** Text between two tags, whose entities the caller has decoded already. */
  text(text: string): string {
    return this.#hidden ? '' : text;
  }

  /** The text of a piece of HTML, with `\n` around blocks. */
  html(html: string): string {
    let text = '';
    let at = 0;
    while (at < html.length) {
      at = this.#skipHidden(html, at);
      const open = html.indexOf('<', at);
      const end = open < 0 ? html.length : open;
      // Line ends in the source are mere spaces here; only blocks end lines.
      text += this.text(decodeHTML(html.slice(at, end)).replace(/\s+/g, ' '));
      if (open < 0) break;
      at = endOfTag(html, open);
      text += at === open + 1 ? this.text('<') : this.#tag(html.slice(open, at));
    }
    return text;
  }

  #skipHidden(html: string, from: number): number {
    const end = this.#hidden && HIDDEN.get(this.#hidden);
    if (!end) return from;
    end.lastIndex = from;
    return end.exec(html)?.index ?? html.length;
  }

  #tag(tag: string): string {
    const [, slash, name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(tag) ?? [];
    const element = name.toLowerCase();
    if (slash && element === this.#hidden) this.#hidden = undefined;
    else if (!slash && HIDDEN.has(element)) this.#hidden ??= element;
    if (this.#hidden) return '';
    return BLOCKS.has(element) ? '\n' : SPACERS.has(element) ? ' ' : '';
  }
}

/** Where the tag or comment that opens at `open` ends; just behind the `<` when it opens neither. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  if (/^<[!?]/.test(html.slice(open, open + 2))) return after(html, '>', open);
  if (!/^<\/?[a-z]/i.test(html.slice(open, open + 3))) return open + 1;
  let quote = '';
  for (let at = open + 1; at < html.length; at++) {
    const character = html.charAt(at);
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  // A tag that never ends is text someone forgot to escape, and worth finding.
  return open + 1;
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}
