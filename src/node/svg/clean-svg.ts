import {SaxesParser, type SaxesTagNS} from 'saxes';
import {ANIMATIONS, ELEMENTS, isAnimatable, isDescriptive, PICTURES} from './allow-list.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XHTML = 'http://www.w3.org/1999/xhtml';

const EMBEDDED_PICTURE = /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,[a-z\d+/=\s]*$/i;

const MOST_REFERENCES = 10_000;

/** Plain values that programs give names to: `<!ENTITY ns_svg "http://www.w3.org/2000/svg">`. */
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"<&%]{0,500})"|'([^'<&%]{0,500})')\s*>/g;

/** Pictures and fonts that stand in the style itself, as design programs embed them. Not SVG: it would be another document. */
const EMBEDDED =
  'data:(?:image\\/(?:png|gif|jpe?g|webp|avif)|font\\/(?:woff2?|ttf|otf)|application\\/(?:x-)?font-(?:woff2?|ttf|opentype))[;,]';
const OUTSIDE_URL = new RegExp(`url\\(\\s*(?!['"]?(?:#|${EMBEDDED}))[^)]*\\)?`, 'gi');
/**
 * Rules and functions that take addresses without `url()`, and escapes, which could spell any of them. Helplet does not read
 * CSS well enough to take out less than the whole style.
 */
const OPAQUE =
  /\\|@import|@namespace|@charset|(?:java|vb)script\s*:|expression\(|-moz-binding|behavior\s*:|(?:image-set|image|src|element|paint)\(/i;

/** Thrown for a file that is no SVG, or that browsers could not read either. */
export class UnreadableSvgError extends Error {
  override readonly name = 'UnreadableSvgError';
}

export interface CleanSvg {
  readonly svg: string;
  /** What a picture must not have and this one had, as a person would say it; empty for most. */
  readonly removed: readonly string[];
}

/**
 * Writes an SVG picture anew, with nothing in it but what draws: no script, no event handler, no HTML, no link, nothing that loads
 * another file. Pictures in articles run nothing, but their files can be opened, on the site that shows the articles.
 * @throws {UnreadableSvgError}
 */
export function cleanSvg(bytes: Uint8Array): CleanSvg {
  const source = decodeXml(bytes);
  const writer = new SvgWriter();
  const parser = new SaxesParser({xmlns: true, position: true});
  parser.on('error', error => {
    throw new UnreadableSvgError(error.message);
  });
  parser.on('doctype', doctype => {
    // An entity in each place of a large file would fill the memory.
    if (source.split('&').length > MOST_REFERENCES) return;
    for (const [, name = '', double, single] of doctype.matchAll(ENTITY))
      parser.ENTITIES[name] = double ?? single ?? '';
  });
  parser.on('processinginstruction', ({target}) => writer.remove('instructions', target));
  parser.on('opentag', tag => writer.open(tag));
  parser.on('closetag', ({local}) => writer.close(local));
  parser.on('text', text => writer.text(text));
  parser.on('cdata', text => writer.text(text));
  parser.write(source).close();
  return writer.result();
}

/** In the encoding that the file begins with, or that its XML declaration names; else UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const byMark = /^\xfe\xff/.test(start) ? 'utf-16be' : /^\xff\xfe/.test(start) ? 'utf-16le' : undefined;
  const declared = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  try {
    return new TextDecoder(byMark ?? declared ?? 'utf-8', {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new UnreadableSvgError('its text is not in the encoding that it names', {cause});
  }
}

/** What was taken out, by cause, with the names of the kinds. */
type Cause =
  | 'scripts'
  | 'event handlers'
  | 'HTML'
  | 'links'
  | 'references to other files'
  | 'styles that load other files'
  | 'instructions'
  | 'elements that draw nothing';

class SvgWriter {
  readonly #removed = new Map<Cause, Set<string>>();
  #output = '';
  /** How many elements are open below one that is left out, itself included. */
  #skipped = 0;
  #isOpen = false;
  /** The text of the style that is open. */
  #style: string | undefined;
  /** The namespace of the file's elements: some files forget to say that they are SVG. */
  #namespace: string | undefined;

  remove(cause: Cause, name?: string): void {
    const names = this.#removed.get(cause) ?? new Set();
    this.#removed.set(cause, name ? names.add(name) : names);
  }

  open(tag: SaxesTagNS): void {
    // A style holds text alone. Browsers read it as one, whatever stands between its parts.
    if (this.#skipped > 0 || this.#style !== undefined || !this.#mayStay(tag)) {
      this.#skipped++;
      return;
    }
    this.#endTag();
    this.#output += `<${tag.local}`;
    if (this.#namespace === undefined) {
      this.#namespace = tag.uri;
      this.#output += ` xmlns="${SVG}" xmlns:xlink="${XLINK}"`;
    }
    for (const attribute of Object.values(tag.attributes)) {
      const kept = this.#attribute(tag.local, attribute);
      if (kept) this.#output += ` ${kept.name}="${escapeXml(kept.value)}"`;
    }
    this.#isOpen = true;
    if (tag.local === 'style') this.#style = '';
  }

  close(local: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (this.#style !== undefined) {
      const css = this.#css(this.#style);
      this.#style = undefined;
      this.text(css);
    }
    this.#output += this.#isOpen ? '/>' : `</${local}>`;
    this.#isOpen = false;
  }

  text(text: string): void {
    if (this.#skipped > 0 || this.#namespace === undefined || text === '') return;
    if (this.#style !== undefined) {
      this.#style += text;
      return;
    }
    this.#endTag();
    this.#output += escapeXml(text);
  }

  result(): CleanSvg {
    const removed = [...this.#removed].map(([cause, names]) =>
      names.size > 0 ? `${cause} (${[...names].sort().join(', ')})` : cause,
    );
    return {svg: `${this.#output.trim()}\n`, removed};
  }

  #endTag(): void {
    if (this.#isOpen) this.#output += '>';
    this.#isOpen = false;
  }

  #mayStay({local, uri, attributes}: SaxesTagNS): boolean {
    if (this.#namespace === undefined) {
      if (local === 'svg' && (uri === SVG || uri === '')) return true;
      throw new UnreadableSvgError(`it is no SVG picture, its outermost element is <${local}>`);
    }
    if (uri === XHTML || local === 'foreignObject') this.remove('HTML', local === 'foreignObject' ? undefined : local);
    // What else has a namespace of its own is notes of the program that drew it.
    if (uri !== this.#namespace) return false;
    if (local === 'script') this.remove('scripts');
    else if (!ELEMENTS.has(local) && local !== 'foreignObject' && local !== 'metadata')
      this.remove('elements that draw nothing', local);
    if (!ELEMENTS.has(local)) return false;
    if (!ANIMATIONS.has(local)) return true;
    const target = attributes.attributeName?.value.trim() ?? (local === 'animateTransform' ? 'transform' : '');
    if (isAnimatable(target)) return true;
    this.remove('links', `animated ${target}`.trim());
    return false;
  }

  /** An attribute that may stay, as it is written. */
  #attribute(
    element: string,
    {local, uri, name, value}: SaxesTagNS['attributes'][string],
  ): {readonly name: string; readonly value: string} | undefined {
    if (uri === XMLNS) return undefined;
    if (/^on/i.test(local)) this.remove('event handlers', local);
    else if (local === 'href' && (uri === '' || uri === XLINK)) return this.#reference(element, uri, value);
    else if (uri === XML && local === 'base') this.remove('references to other files', 'xml:base');
    else if (uri === XML && (local === 'space' || local === 'lang')) return {name: `xml:${local}`, value};
    else if (uri === '' && local === 'style') {
      const css = this.#css(value);
      return css === '' ? undefined : {name, value: css};
    } else if (uri === '' && isAnimatable(local)) return this.#isLocal(value) ? {name, value} : undefined;
    else if (uri === '' && isDescriptive(local)) return {name, value};
    return undefined;
  }

  #reference(element: string, uri: string, value: string): {name: string; value: string} | undefined {
    const target = value.trim();
    if (element === 'a') this.remove('links');
    else if (target.startsWith('#') || (PICTURES.has(element) && EMBEDDED_PICTURE.test(target)))
      return {name: uri === XLINK ? 'xlink:href' : 'href', value: target};
    else this.remove('references to other files', element);
    return undefined;
  }

  /** True for a value that loads nothing: most are read as CSS. */
  #isLocal(value: string): boolean {
    if (!/url|\\|\(/i.test(value)) return true;
    const {isChanged} = cleanCss(value);
    if (isChanged) this.remove('references to other files');
    return !isChanged;
  }

  #css(source: string): string {
    const {css, isChanged} = cleanCss(source);
    if (isChanged) this.remove('styles that load other files');
    return css;
  }
}

/** Characters that XML 1.0 does not have are left out: XML 1.1, in which a picture may be written, has more. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
}

interface CleanCss {
  readonly css: string;
  /** True when something was taken out that would load a file. */
  readonly isChanged: boolean;
}

/** Keeps of a style, or of the value of one property, what loads nothing. */
function cleanCss(source: string): CleanCss {
  const css = source.replace(/\/\*.*?(?:\*\/|$)/gs, ' ');
  if (OPAQUE.test(css)) return {css: '', isChanged: true};
  const local = css.replace(OUTSIDE_URL, 'none');
  return {css: local, isChanged: local !== css};
}
