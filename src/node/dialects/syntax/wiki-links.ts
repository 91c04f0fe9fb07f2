import {destination} from '../markdown-text.js';
import {includedMarkdown} from './includes.js';
import type {MarkdownWriter, Syntax} from './syntax.js';
import {escapeText} from './write-blocks.js';

const LINK = /^\[\[(?!\[)((?:[^[\]\n|]|\\\|){1,300})(?:\\?\|([^\]\n]{0,300}))?\]\]/;
const EMBED = /^!\[\[([^[\]\n|]+)((?:\\?\|[^\]\n|]*)*)\]\]/;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;
const SOUND = /\.(?:mp4|webm|ogv|mov|mp3|wav|ogg|m4a|flac)$/i;
/** A paragraph's name: `^abc123` at the end of a line. */
const BLOCK_ID = /^[ \t]*\^[a-zA-Z][\w-]{2,}[ \t]*(?=\n|$)/;

export interface WikiLinkOptions {
  /** Which part is the page's name in `[[a|b]]`. Default: the first. */
  readonly page?: 'first' | 'last';
  /** True where such brackets are never anything else: those that name no page lose them. */
  readonly isCertain?: boolean;
}

/** `[[Page#Heading|words]]`. */
export function wikiLink({page = 'first', isCertain = false}: WikiLinkOptions = {}): Syntax {
  return {
    name: 'wiki-link',
    level: 'inline',
    hint: /\[\[[^\]\n]{1,300}\]\]/,
    start: text => (text.includes('[[') ? text.indexOf('[[') : undefined),
    read(text) {
      const [raw, first = '', second] = LINK.exec(text) ?? [];
      // `[[1]](x)` and `[[1]][x]` are links of Markdown.
      if (raw === undefined || /^[([]/.test(text.slice(raw.length))) return undefined;
      const target = (second !== undefined && page === 'last' ? second : first).replace(/\\$/, '').trim();
      const words = (second !== undefined && page === 'last' ? first : second)?.trim();
      if (target === '') return undefined;
      return {
        raw,
        write: writer =>
          writePageLink(target, words || wordsFor(target), writer) ?? (isCertain ? lost(target, words, writer) : raw),
      };
    },
  };
}

function writePageLink(target: string, words: string, writer: MarkdownWriter): string | undefined {
  if (/^https?:/.test(target)) return `[${words}](${destination(target)})`;
  const address = writer.page(target);
  return address === undefined ? undefined : `[${escapeWords(words)}](${destination(address)})`;
}

function lost(target: string, words: string | undefined, writer: MarkdownWriter): string {
  writer.warn({
    code: 'link-broken',
    message: `There is no article "${target}".`,
    fix: 'Correct the name, or write the article.',
  });
  return escapeWords(words || wordsFor(target));
}

/** `![[picture.png|300]]`, `![[file.pdf]]` and `![[Note#Heading]]` of Obsidian. */
export const embed: Syntax = {
  name: 'embed',
  level: 'inline',
  hint: /!\[\[[^\]\n]{1,300}\]\]/,
  start: text => (text.includes('![[') ? text.indexOf('![[') : undefined),
  read(text) {
    const [raw, name = '', options = ''] = EMBED.exec(text) ?? [];
    if (raw === undefined) return undefined;
    const [path = ''] = name.trim().split('#', 1);
    return {
      raw,
      write(writer) {
        const picture = pictureOf(path, options, writer);
        if (picture !== undefined) return picture;
        if (/\.[a-z\d]{2,4}$/i.test(path) && !/\.md$/i.test(path)) {
          return `[${escapeWords(path.replace(/^.*\//, ''))}](${destination(writer.link(path))})`;
        }
        return noteOf(name, writer)
          .replace(/\s*\n\s*/g, ' ')
          .trim();
      },
    };
  },
};

/** The same on a line of its own: a note within is read as blocks. */
export const embeddedNote: Syntax = {
  name: 'embedded-note',
  level: 'block',
  hint: /!\[\[[^\]\n]{1,300}\]\]/,
  start: text => /^ {0,3}!\[\[[^\]\n]+\]\][ \t]*$/m.exec(text)?.index,
  read(text) {
    const [line, name = ''] = /^ {0,3}!\[\[([^[\]\n|]+)(?:\|[^\]\n]*)?\]\][ \t]*(?:\n|$)/.exec(text) ?? [];
    const [path = ''] = name.trim().split('#', 1);
    if (line === undefined || (/\.[a-z\d]{2,4}$/i.test(path) && !/\.md$/i.test(path))) return undefined;
    return {raw: line, write: writer => `${noteOf(name.trim(), writer).trim()}\n\n`};
  },
};

function pictureOf(path: string, options: string, writer: MarkdownWriter): string | undefined {
  if (!PICTURE.test(path) && !SOUND.test(path)) return undefined;
  const parts = options.split(/\\?\|/).filter(part => part.trim() !== '');
  const size = parts.findLast(part => /^\s*\d+(?:\s*x\s*\d+)?\s*$/.test(part));
  const alt = parts.find(part => part !== size)?.trim() ?? '';
  const address = writer.picture(path);
  if (size === undefined) return `![${escapeWords(alt)}](${destination(address)})`;
  const [width = '', height] = size.split('x').map(part => part.trim());
  const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<img src="${quoted(address)}" alt="${quoted(alt)}" width="${width}"${height ? ` height="${height}"` : ''}>`;
}

function noteOf(name: string, writer: MarkdownWriter): string {
  const [path = '', ...headings] = name.split('#');
  const file = writer.include(path) ?? writer.include(`/${path}`);
  const section = headings.at(-1)?.trim();
  if (file && !section?.startsWith('^')) {
    const inclusion = {path: writer.include(path) ? path : `/${path}`, hasOwnAddresses: true};
    return includedMarkdown({...inclusion, ...(section ? {part: {section}} : {})}, writer)?.markdown(writer) ?? '';
  }
  return writePageLink(name, wordsFor(name), writer) ?? lost(name, undefined, writer);
}

/** Names of paragraphs, which only Obsidian's own links use. */
export const blockId: Syntax = {
  name: 'block-id',
  level: 'inline',
  hint: /\^[a-zA-Z][\w-]{2,}[ \t]*$/m,
  start: text => /(?:^|[ \t])\^[a-zA-Z][\w-]{2,}[ \t]*(?=\n|$)/.exec(text)?.index,
  read(text) {
    const raw = BLOCK_ID.exec(text)?.[0];
    return raw === undefined ? undefined : {raw, write: () => ''};
  },
};

/** `Folder/Page#Heading` reads `Page > Heading`, as Obsidian shows it. */
function wordsFor(target: string): string {
  const [page = '', ...headings] = target.split('#');
  return [page.replace(/^.*\/|\.md$/g, ''), ...headings.filter(heading => !heading.startsWith('^'))]
    .filter(Boolean)
    .join(' > ');
}

function escapeWords(words: string): string {
  return /[`*_<]/.test(words) ? escapeText(words) : words.replace(/[[\]]/g, '\\$&');
}
