import {decodeHTMLAttribute} from 'entities';
import {QuoteType, Tokenizer, type TokenizerCallbacks} from 'htmlparser2';
import {IGNORED_CALLBACKS} from '../../markdown/outline/html-text.js';

/** What to write instead of the addresses in HTML. */
export interface AddressWriter {
  link(href: string): string;
  picture(src: string): string;
}

interface Attribute {
  readonly name: string;
  /** From its name to the end of its value, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly Attribute[];
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LINKS: Readonly<Record<string, string>> = {a: 'href', area: 'href'};
/** Elements that show a file, and attributes with the address of one. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
};

/** Rewrites the addresses in a piece of HTML, which may be a single tag. Everything else stays as it is, byte for byte. */
export function rewriteHtml(html: string, writer: AddressWriter): string {
  const splices: Splice[] = [];
  const {opened, closed} = tagsOf(html);
  for (const tag of opened) {
    const player = tag.name === 'video' || tag.name === 'audio' ? playerOf(tag, opened, closed, writer) : undefined;
    if (player) {
      splices.push(player);
      continue;
    }
    if (splices.some(({start, end}) => tag.start >= start && tag.end <= end)) continue;
    for (const attribute of tag.attributes) {
      const value = rewritten(tag.name, attribute, writer);
      if (value !== attribute.value) {
        splices.push({...attribute, text: `${attribute.name}="${escapeAttribute(value)}"`});
      }
    }
  }
  let result = '';
  let at = 0;
  for (const {start, end, text} of splices) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}

function rewritten(tag: string, {name, value}: Attribute, writer: AddressWriter): string {
  if (LINKS[tag] === name) return writer.link(value);
  if (!SHOWN[tag]?.includes(name)) return value;
  return name === 'srcset' ? rewriteSourceSet(value, writer) : writer.picture(value);
}

/** `a.png 1x, b.png 2x`: commas may also stand in an address, but not at its end. */
function rewriteSourceSet(sources: string, writer: AddressWriter): string {
  return sources.replace(/([^\s,]\S*[^\s,])(\s+[\d.]+[wxh])?(?=\s*(?:,|$))/g, (_all, src: string, size = '') => {
    return `${writer.picture(src)}${size}`;
  });
}

/**
 * A video or sound as Helplet has it: an image whose address is one. A paragraph of its own becomes a player.
 * @returns undefined for one without an address.
 */
function playerOf(tag: Tag, opened: readonly Tag[], closed: readonly Tag[], writer: AddressWriter): Splice | undefined {
  const close = closed.find(({name, start}) => name === tag.name && start >= tag.end);
  const sources = opened.filter(
    ({name, start, end}) => name === 'source' && start >= tag.end && end <= (close?.start ?? 0),
  );
  const src = [tag, ...sources].map(element => attributeOf(element, 'src')).find(value => value);
  if (src === undefined) return undefined;
  const words = attributeOf(tag, 'title') ?? attributeOf(tag, 'aria-label') ?? '';
  const image = `<img src="${escapeAttribute(writer.picture(src))}" alt="${escapeAttribute(words)}">`;
  return {start: tag.start, end: close?.end ?? tag.end, text: close ? `<p>${image}</p>` : image};
}

function attributeOf({attributes}: Tag, name: string): string | undefined {
  return attributes.find(attribute => attribute.name === name)?.value;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function tagsOf(html: string): {readonly opened: readonly Tag[]; readonly closed: readonly Tag[]} {
  const opened: Tag[] = [];
  const closed: Tag[] = [];
  let name = '';
  let start = 0;
  let attributes: Attribute[] = [];
  let attributeStart = 0;
  let attributeName = '';
  let valueStart = -1;
  const endTag = (end: number): void => {
    opened.push({name, start, end: end + 1, attributes});
  };
  const callbacks: Partial<TokenizerCallbacks> = {
    onopentagname(from, to) {
      name = html.slice(from, to).toLowerCase();
      start = from - 1;
      attributes = [];
    },
    onopentagend: endTag,
    onselfclosingtag: endTag,
    onclosetag(from, to) {
      const end = html.indexOf('>', to);
      closed.push({
        name: html.slice(from, to).toLowerCase(),
        start: from - 2,
        end: end < 0 ? html.length : end + 1,
        attributes: [],
      });
    },
    onattribname(from, to) {
      attributeStart = from;
      attributeName = html.slice(from, to).toLowerCase();
      valueStart = -1;
    },
    onattribdata(from) {
      if (valueStart < 0) valueStart = from;
    },
    // Quoted values end behind their quote.
    onattribend(quote, end) {
      if (valueStart < 0) return;
      const valueEnd = quote === QuoteType.Unquoted ? end : end - 1;
      const value = decodeHTMLAttribute(html.slice(valueStart, valueEnd));
      attributes.push({name: attributeName, start: attributeStart, end, value});
    },
  };
  const tokenizer = new Tokenizer({decodeEntities: false}, {...IGNORED_CALLBACKS, ...callbacks});
  tokenizer.write(html);
  tokenizer.end();
  return {opened, closed};
}
