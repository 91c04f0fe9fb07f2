import type {MarkdownWriter, Syntax} from './syntax.js';
import {plainAddress} from './tag-addresses.js';
import {
  calloutTag,
  codeTag,
  contentTag,
  detailsTag,
  includeTag,
  linkTag,
  nothingTag,
  pictureTag,
  stepperTag,
  table,
  tabsTag,
  titleOf,
  unknownTag,
  valueNamed,
  writeLink,
} from './tag-writers.js';
import {type TagLanguage, type TagUse, type TagWriter, type TemplateTag, tagSyntaxes} from './template-tags.js';

/** Tags of Liquid (Jekyll, GitBook) and Markdoc. */
const LIQUID: TagLanguage = {
  name: 'liquid',
  hint: /\{%/,
  mark: /\{%/,
  read(text): TemplateTag | undefined {
    const [raw, slash, word = '', args = '', alone] =
      /^\{%-?\s*(\/?)\s*([a-zA-Z_][\w-]*)((?:"[^"]*"|'[^']*'|(?!%\})[\s\S])*?)(\/?)\s*-?%\}/.exec(text) ?? [];
    if (raw === undefined) return undefined;
    const name = word.toLowerCase();
    if (slash) return {raw, name, args: '', role: 'closes'};
    if (/^end\w/.test(name)) return {raw, name: name.slice(3), args: '', role: 'closes'};
    return {raw, name, args: args.trim(), role: alone ? 'stands-alone' : 'opens'};
  },
};

/** `{% include note.html content="…" %}`: what a partial does is seen from its name. */
const partialTag: TagWriter = (tag, writer) => {
  const [file = ''] = /^\S+/.exec(tag.args) ?? [];
  const path = (tag.values.get('file') ?? file).replace(/^["']|["']$/g, '');
  if (/\.(?:md|markdown|txt)$/i.test(path)) return includeTag({...tag, words: [path], values: new Map()}, writer);
  const name = path.replace(/^.*\/|\.\w+$/g, '').toLowerCase();
  if (/^(?:figure|image|img|picture)/.test(name)) return pictureTag({...tag, words: []}, writer);
  if (/youtube|vimeo|video/.test(name)) return videoTag({...tag, name}, writer);
  if (/^(?:note|tip|warning|important|caution|danger|info|callout|alert|hint)/.test(name)) {
    return calloutTag({...tag, name, words: []}, writer);
  }
  return unknownTag({...tag, name: `include ${path}`, words: []}, writer);
};

const videoTag: TagWriter = (tag, writer) =>
  linkTag(({name, values, words}) => {
    const id = values.get('id') ?? words[0] ?? '';
    if (/^https?:/.test(id)) return id;
    const isVimeo = name === 'vimeo' || values.get('provider') === 'vimeo';
    return isVimeo ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;
  })(tag, writer);

const includingTag: TagWriter = (tag, writer) =>
  /^["']?[\w@./-]+\.(?:md|markdown|txt)["']?(?:\s|$)/i.test(tag.args) || /^["']/.test(tag.args)
    ? includeTag(tag, writer)
    : partialTag(tag, writer);

/** A card is a link with a title, or blocks under one. */
const cardTag: TagWriter = (tag, writer) => {
  const title = titleOf(tag);
  const href = valueNamed(tag, 'href', 'link', 'url');
  if (href !== undefined) return `- ${writeLink(href, title, writer)}${described(tag, writer)}`;
  return `${title ? `**${title}**\n\n` : ''}${tag.content(writer)}`;
};

function described(tag: TagUse, writer: MarkdownWriter): string {
  const words = valueNamed(tag, 'description', 'subtitle') ?? tag.content(writer).trim();
  return words ? `: ${words.replace(/\s*\n\s*/g, ' ')}` : '';
}

const KNOWN = [
  ['hint aside callout', calloutTag],
  ['tabs', tabsTag],
  ['stepper steps', stepperTag],
  ['code', codeTag],
  ['highlight', (tag, writer) => codeTag({...tag, values: new Map()}, writer)],
  ['columns column updates prompt cardgrid cards filetree', contentTag],
  ['card linkcard', cardTag],
  ['update', (tag, writer) => `**${valueNamed(tag, 'date') ?? titleOf(tag) ?? ''}**\n\n${tag.content(writer)}`],
  ['details expandable', detailsTag],
  ['content-ref embed', linkTag(tag => valueNamed(tag, 'url', 'src') ?? tag.words[0])],
  ['file', linkTag(tag => valueNamed(tag, 'src') ?? tag.words[0])],
  ['youtube vimeo', videoTag],
  ['link', linkTag(tag => plainAddress(`{% link ${tag.args} %}`))],
  ['post_url', linkTag(tag => plainAddress(`{% post_url ${tag.args} %}`))],
  ['include include_relative include_cached include-markdown', includingTag],
  ['raw', ({inner = '', isBlock}) => (isBlock ? inner : inner.trim())],
  ['comment', nothingTag],
  ['openapi openapi-operation swagger', unknownTag],
] as const satisfies readonly (readonly [string, TagWriter])[];

const PARTS = new Map([
  ['tabs', ['tab', 'tabitem']],
  ['stepper', ['step']],
  ['steps', ['step']],
]);
const VERBATIM = new Set(['raw', 'comment', 'highlight']);
const SINGLE = new Set([
  'include',
  'include_relative',
  'include_cached',
  'link',
  'post_url',
  'assign',
  'else',
  'elsif',
  'when',
]);

/** Tags of GitBook, Jekyll and Markdoc that mean one thing, wherever they stand. */
export const knownLiquid: readonly Syntax[] = tagSyntaxes(LIQUID, {
  writers: table(KNOWN),
  parts: PARTS,
  verbatim: VERBATIM,
  single: SINGLE,
});

/** All tags, for generators that read no other text between `{%` and `%}`. */
export const allLiquid: readonly Syntax[] = tagSyntaxes(LIQUID, {
  writers: table([
    ...KNOWN,
    ['assign capture else elsif when break continue cycle increment decrement toc', nothingTag],
  ]),
  parts: PARTS,
  verbatim: VERBATIM,
  single: SINGLE,
  unknown: unknownTag,
});
