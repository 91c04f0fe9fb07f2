import {destination} from '../markdown-text.js';
import {calloutKind, isCalloutKind} from './callout-kinds.js';
import {readFence, writeFence} from './fence-info.js';
import {stepsByHeading} from './headed-parts.js';
import {includedMarkdown} from './includes.js';
import type {MarkdownWriter} from './syntax.js';
import type {TagUse, TagWriter} from './template-tags.js';
import {
  escapeText,
  inlineHtml,
  type TitledBlock,
  writeCallout,
  writeDetails,
  writeSteps,
  writeTabs,
} from './write-blocks.js';

/** What tags of several template languages mean, by what they are for rather than by their names. */

/** The first of some attributes that a tag has. */
export function valueNamed({values}: TagUse, ...names: readonly string[]): string | undefined {
  return names.map(name => values.get(name)).find(value => value !== undefined && value !== '');
}

export function titleOf(tag: TagUse): string | undefined {
  return valueNamed(tag, 'title', 'header', 'heading', 'label', 'name', 'summary', 'tabname');
}

export const calloutTag: TagWriter = (tag, writer) => {
  const given = valueNamed(tag, 'style', 'type', 'color', 'context', 'status', 'level', 'kind', 'icon');
  const {words} = tag;
  const isKindFirst = words[0] !== undefined && isCalloutKind(words[0]);
  const named = isCalloutKind(tag.name) && !/^(?:alert|notice|hint|callout|admonition)$/.test(tag.name);
  const kind = [given, isKindFirst ? words[0] : undefined, named ? tag.name : undefined].find(
    name => name !== undefined && isCalloutKind(name),
  );
  const look = calloutKind(kind ?? 'note');
  const title = titleOf(tag) ?? words.slice(isKindFirst ? 1 : 0).find(word => /[\s\p{Lu}]/u.test(word)) ?? look.title;
  const content = tag.inner === undefined ? (valueNamed(tag, 'content', 'text') ?? '') : tag.content(writer);
  if (!content.trim() && title === undefined) return '';
  return writeCallout({kind: look.kind, ...(title ? {title} : {}), content});
};

export const detailsTag: TagWriter = (tag, writer) => {
  const isOpen = tag.values.get('open') === 'true' || tag.words.slice(1).includes('open');
  return writeDetails({title: titleOf(tag) ?? tag.words[0] ?? '', content: tag.content(writer), isOpen});
};

/** Tabs, each a tag within. `items="A,B"` of the outer tag may name them. */
export const tabsTag: TagWriter = (tag, writer) => {
  const items = (valueNamed(tag, 'items') ?? '').split(',').map(item => item.trim());
  const tabs = tag.parts.map((tab, index): TitledBlock => {
    const code = valueNamed(tab, 'lang', 'codelang') ?? valueNamed(tag, 'lang');
    const isCode = code !== undefined && tab.inner !== undefined && !/^ *(?:`{3}|~{3})/m.test(tab.inner);
    return {
      title: titleOf(tab) ?? tab.words[0] ?? items[index] ?? '',
      content: isCode ? writeFence({info: code, code: tab.inner ?? ''}) : tab.content(writer),
    };
  });
  return tabs.length > 0 ? writeTabs(tabs, writer.headingLevel) : tag.content(writer);
};

export const stepperTag: TagWriter = (tag, writer) => {
  const steps = tag.parts;
  if (steps.length === 0) return stepsByHeading(tag.tokens, writer);
  return writeSteps(
    steps.map(step => {
      const heading = step.tokens.find(token => token.type !== 'space');
      if (heading?.type !== 'heading') return {title: titleOf(step) ?? '', content: step.content(writer)};
      return {
        title: writer.write(heading.tokens ?? []),
        content: writer.write(step.tokens.slice(step.tokens.indexOf(heading) + 1)),
      };
    }),
  );
};

/** A fence within gets the title of the tag; anything else becomes the fence. */
export const codeTag: TagWriter = tag => {
  const title = titleOf(tag) ?? valueNamed(tag, 'file', 'filename');
  const inner = tag.inner ?? '';
  const fence = readFence(inner.replace(/^\s*\n/, ''));
  const language = valueNamed(tag, 'lang', 'language', 'lexer') ?? tag.words[0] ?? '';
  const isNumbered = /linenos|linenumbers="?true/i.test(tag.args) && !/linenos=false/.test(tag.args);
  const lines = (/hl_lines=(?:"([^"]*)"|\[([^\]]*)\]|([\d \t-]+))/.exec(tag.args)?.slice(1).join('') ?? '').match(
    /\d+(?:-\d+)?/g,
  );
  const info = {
    language,
    ...fence?.info,
    ...(title ? {title} : {}),
    ...(lines ? {lines: lines.join(',')} : {}),
    ...(isNumbered ? {firstNumber: fence?.info.firstNumber ?? 1} : {}),
  };
  return fence || tag.isBlock ? writeFence({info, code: fence?.code ?? inner}) : `\`${inner.trim()}\``;
};

export function fenceTag(info: string): TagWriter {
  return tag => writeFence({info, code: tag.inner ?? ''});
}

export const contentTag: TagWriter = (tag, writer) => tag.content(writer);

export const nothingTag: TagWriter = () => '';

/** A link to something that is shown elsewhere. */
export function linkTag(address: (tag: TagUse) => string | undefined): TagWriter {
  return (tag, writer) => {
    const words = tag.inner?.trim() ? tag.content(writer).trim() : (titleOf(tag) ?? valueNamed(tag, 'text', 'caption'));
    // What stands within is a link itself, mostly.
    return words && /\]\(|https?:/.test(words) ? words : writeLink(address(tag), words, writer);
  };
}

/** @param words Default: the address. */
export function writeLink(href: string | undefined, words: string | undefined, writer: MarkdownWriter): string {
  if (!href) return words ?? '';
  return `[${words || escapeText(href.replace(/^https?:\/\//, ''))}](${destination(writer.link(href))})`;
}

export const pictureTag: TagWriter = (tag, writer) => {
  const source = valueNamed(tag, 'src', 'link', 'file', 'path', 'url', 'image_path', 'image') ?? tag.words[0];
  if (source === undefined) return tag.content(writer);
  const alt = valueNamed(tag, 'alt', 'title') ?? '';
  const caption = valueNamed(tag, 'caption') ?? (valueNamed(tag, 'alt') ? valueNamed(tag, 'title') : undefined);
  const address = writer.picture(source);
  if (!caption || !tag.isBlock)
    return `![${alt.replace(/[[\]]/g, '\\$&')}](${destination(address)})${caption ? ` ${caption}` : ''}`;
  const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<figure>\n<img src="${quoted(address)}" alt="${quoted(alt)}">\n<figcaption>${inlineHtml(caption)}</figcaption>\n</figure>`;
};

export const includeTag: TagWriter = (tag, writer) => {
  const path = valueNamed(tag, 'file', 'path', 'src') ?? tag.words[0] ?? '';
  const text = includedMarkdown({path}, writer);
  if (text === undefined) return '';
  const language =
    valueNamed(tag, 'lang', 'code') ??
    (/\.(?:md|markdown|html?|txt)$/.test(path) ? undefined : /\.(\w+)$/.exec(path)?.[1]);
  return language && language !== 'false' ? writeFence({info: language, code: text.source}) : text.markdown(writer);
};

/** Keeps what stands within a tag that is not known, or the words that it names, and says so. */
export const unknownTag: TagWriter = (tag, writer) => {
  writer.warn({
    code: 'shortcode-unknown',
    message: `The tag "${tag.name}" is not known; ${tag.inner === undefined ? 'it is left out' : 'its text is kept'}.`,
    cause: tag.name,
  });
  if (tag.inner !== undefined) return tag.content(writer);
  return valueNamed(tag, 'text', 'title', 'label', 'caption', 'content') ?? wordsOf(tag);
};

/** Words in quotes that are no address, and numbers of versions. */
function wordsOf({name, args, words}: TagUse): string {
  const [first = ''] = words;
  if (/^v?\d+(?:\.\d+)+$/.test(first)) return `${name.replace(/[-_]/g, ' ')} ${first}`;
  return /["“]/.test(args) && /^[\p{L}][\p{L}\p{N} ,'-]*$/u.test(first) && !/icon/.test(name) ? first : '';
}

/** Reads `a, b` as names of the same writer. */
export function table(
  entries: readonly (readonly [names: string, writer: TagWriter])[],
): ReadonlyMap<string, TagWriter> {
  return new Map(entries.flatMap(([names, writer]) => names.split(' ').map(name => [name, writer] as const)));
}
