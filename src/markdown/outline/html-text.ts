import {decodeHTML} from 'entities';
import {Tokenizer, type TokenizerCallbacks} from 'htmlparser2';

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
/** Stands before each cell of a table while a text is written: Unicode keeps it for such use. */
export const CELL = '\ufdd0';
const CELLS = new Set(['td', 'th']);
/** Elements whose content is not text for people. */
const HIDDEN = new Set(['script', 'style']);

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
    // A tokenizer starts outside of all elements; the tag takes it to where the last piece ended.
    const source = this.#hidden ? `<${this.#hidden}>${html}` : html;
    let text = '';
    /** Name of the tag that is being read. */
    let name = '';
    /** What lies before was text, or a tag or comment that ended. */
    let end = 0;
    const add = (more: string): void => {
      text += this.text(more);
    };
    const open = (at: number): void => {
      end = at + 1;
      if (CELLS.has(name)) add(CELL);
      if (HIDDEN.has(name)) this.#hidden ??= name;
      add(separatorOf(name));
    };
    const comment = (_start: number, at: number): void => {
      end = at + 1;
    };
    const tokenizer = new Tokenizer(
      {},
      {
        ...IGNORED_CALLBACKS,
        ontext: (start, at) => {
          // Line ends in the source are mere spaces here; only blocks end lines.
          add(source.slice(Math.max(start, end), at).replace(/\s+/g, ' '));
          end = at;
        },
        ontextentity: (codePoint, at) => {
          add(String.fromCodePoint(codePoint).replace(/\s/, ' '));
          end = at;
        },
        onopentagname: (start, at) => {
          name = source.slice(start, at).toLowerCase();
        },
        onopentagend: open,
        onselfclosingtag: open,
        onclosetag: (start, at) => {
          const closed = source.slice(start, at).toLowerCase();
          end = endOfTag(source, at);
          if (closed === this.#hidden) this.#hidden = undefined;
          add(separatorOf(closed));
        },
        oncomment: comment,
        ondeclaration: comment,
        oncdata: comment,
      },
    );
    tokenizer.write(source);
    tokenizer.end();
    // A tag that never ends is text someone forgot to escape, and worth finding.
    add(decodeHTML(source.slice(end)).replace(/\s+/g, ' '));
    return text;
  }
}

const ignore = (): void => undefined;
/** For those who want to know of some parts of HTML only. */
export const IGNORED_CALLBACKS: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

function separatorOf(name: string): string {
  return BLOCKS.has(name) ? '\n' : SPACERS.has(name) ? ' ' : '';
}

/** Where a closing tag ends, whose name ends at `at`. */
function endOfTag(source: string, at: number): number {
  const end = source.indexOf('>', at);
  return end < 0 ? source.length : end + 1;
}
