import type {Syntax} from './syntax.js';
import {plainAddress} from './tag-addresses.js';
import {
  calloutTag,
  codeTag,
  contentTag,
  detailsTag,
  fenceTag,
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

/** Shortcodes of Hugo: `{{< name … >}}` and `{{% name … %}}`. */
const SHORTCODE: TagLanguage = {
  name: 'shortcode',
  hint: /\{\{[<%]/,
  mark: /\{\{[<%]/,
  read(text): TemplateTag | undefined {
    const [raw, slash, word = '', args = '', alone] =
      /^\{\{[<%]-?\s*(\/?)\s*([\w][\w./-]*)((?:"(?:[^"\\]|\\.)*"|`[^`]*`|(?![>%]\}\})[\s\S])*?)(\/?)\s*-?[>%]\}\}/.exec(
        text,
      ) ?? [];
    if (raw === undefined) return undefined;
    const name = word.toLowerCase();
    if (slash) return {raw, name, args: '', role: 'closes'};
    return {raw, name, args: args.trim(), role: alone ? 'stands-alone' : 'opens'};
  },
};

/** The value of a key of the front matter. */
const paramTag: TagWriter = (tag, writer) => {
  const value = (tag.words[0] ?? '')
    .split('.')
    .reduce<unknown>(
      (values, key) => (isRecord(values) ? (values[key] ?? values[key.toLowerCase()]) : undefined),
      writer.article.values,
    );
  return typeof value === 'string' || typeof value === 'number' ? String(value) : unknownTag(tag, writer);
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const cardTag: TagWriter = (tag, writer) => {
  const href = valueNamed(tag, 'link', 'href', 'url');
  const words = (valueNamed(tag, 'subtitle', 'description', 'text') ?? tag.content(writer))
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const title = titleOf(tag) ?? words;
  const head = href === undefined ? `**${title}**` : writeLink(href, title, writer);
  return `- ${head}${words && words !== title ? `: ${words}` : ''}`;
};

const buttonTag = linkTag(tag => addressOf(tag));

function addressOf(tag: TagUse): string | undefined {
  const given = valueNamed(tag, 'href', 'url', 'link', 'relref', 'page', 'src', 'to') ?? tag.words[0];
  return given === undefined ? undefined : plainAddress(given);
}

/** A version in which something changed. */
const versionTag: TagWriter = (tag, writer) => {
  const words = `${tag.name.replace(/[-_]/g, ' ')} ${tag.words.join(' ')}`.trim();
  const inner = tag.content(writer).trim();
  return inner ? `**${words}**\n\n${inner}` : `*${words}*`;
};

const textTag: TagWriter = (tag, writer) => {
  if (tag.inner?.trim()) return tag.content(writer);
  return valueNamed(tag, 'text', 'title', 'label', 'content', 'name') ?? tag.words.join(' ');
};

const gistTag = linkTag(({words}) => `https://gist.github.com/${words.slice(0, 2).join('/')}`);

const WRITERS = table([
  [
    'callout alert admonition notice hint note tip info warning important caution danger success error message',
    calloutTag,
  ],
  ['tabs tabpane codetabs code-tabs tabbed tabgroup', tabsTag],
  ['steps stepper', stepperTag],
  ['details expand collapse accordion accordion-item fold spoiler', detailsTag],
  ['highlight code snippet prism', codeTag],
  ['code-toggle', (tag, writer) => codeTag({...tag, words: ['yaml'], values: new Map()}, writer)],
  ['mermaid', fenceTag('mermaid')],
  [
    'katex math latex',
    (tag, writer) => (tag.isBlock ? fenceTag('math')(tag, writer) : `\`${(tag.inner ?? tag.words.join(' ')).trim()}\``),
  ],
  ['chart plantuml', (tag, writer) => fenceTag(tag.name)(tag, writer)],
  ['figure img image imgproc picture lightbox', pictureTag],
  [
    'youtube youtubelite',
    linkTag(tag => `https://www.youtube.com/watch?v=${valueNamed(tag, 'id') ?? tag.words[0] ?? ''}`),
  ],
  ['vimeo', linkTag(tag => `https://vimeo.com/${valueNamed(tag, 'id') ?? tag.words[0] ?? ''}`)],
  ['gist', gistTag],
  ['tweet twitter x instagram', linkTag(tag => socialAddress(tag))],
  ['ref relref', linkTag(tag => valueNamed(tag, 'path') ?? tag.words[0])],
  ['param', paramTag],
  ['include readfile import markdown include-file', includeTag],
  ['columns', (tag, writer) => tag.content(writer).replace(/^<--->[ \t]*$/gm, '')],
  ['cards column grid filetree pageinfo blocks/section cardpane section center rawhtml', contentTag],
  ['card', cardTag],
  ['button btn link-card doclink', buttonTag],
  ['badge label kbd tooltip glossary_tooltip glossary-term highlighted mark', textTag],
  ['new-in deprecated-in since added-in version', versionTag],
  ['icon fa toc table-of-contents children comment br', nothingTag],
]);

function socialAddress({name, values, words}: TagUse): string {
  const id = values.get('id') ?? words[0] ?? '';
  return name === 'instagram'
    ? `https://www.instagram.com/p/${id}/`
    : `https://x.com/${values.get('user') ?? 'i'}/status/${id}`;
}

const TABS = ['tab', 'codetab', 'code-tab', 'tab-item', 'tabitem', 'tabbody'];
const PARTS = new Map([
  ...['tabs', 'tabpane', 'codetabs', 'code-tabs', 'tabbed', 'tabgroup'].map(name => [name, TABS] as const),
  ['steps', ['step']],
  ['stepper', ['step']],
]);

/** Shortcodes are unlike any other text, so all are read, known or not. */
export const shortcodes: readonly Syntax[] = tagSyntaxes(SHORTCODE, {
  writers: WRITERS,
  parts: PARTS,
  verbatim: new Set([
    'highlight',
    'code',
    'code-toggle',
    'snippet',
    'prism',
    'mermaid',
    'katex',
    'math',
    'latex',
    'chart',
    'plantuml',
    'comment',
  ]),
  single: new Set([
    'ref',
    'relref',
    'param',
    'youtube',
    'vimeo',
    'include',
    'readfile',
    'icon',
    'children',
    'toc',
    'gist',
    'br',
  ]),
  unknown: unknownTag,
});
