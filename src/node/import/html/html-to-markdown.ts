import {strikethrough, tables, taskListItems} from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import {CALLOUT, CALLOUT_TITLE} from './callouts.js';
import {escapeMarkdown} from './escape-markdown.js';
import {lineOf} from './parse-html.js';
import {KEEP_AS_HTML} from './tables.js';
import {writeHtml} from './write-html.js';

/** Inline elements that the reader knows and Markdown has no marks for. Their text is Markdown. */
const INLINE_HTML = ['kbd', 'mark', 'sub', 'sup', 'ins', 'u', 'abbr'] as const;

let converter: TurndownService | undefined;

/** Writes tidied HTML as Markdown, with `\n` at the end. */
export function htmlToMarkdown(root: HTMLElement): string {
  converter ??= createConverter();
  const markdown = converter.turndown(root);
  return markdown === '' ? '' : `${markdown.replace(/[^\S\n]+$/gm, keepLineBreak).replace(/\n{3,}/g, '\n\n')}\n`;
}

/** Two spaces at the end of a line break it; nothing else at the end of a line means anything. */
function keepLineBreak(spaces: string): string {
  return spaces === '  ' ? spaces : '';
}

function createConverter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
    br: '\\',
  });
  service.escape = escapeMarkdown;
  service.use([strikethrough, tables, taskListItems]);
  service.addRule('tableCell', {
    filter: ['th', 'td'],
    replacement: (content, node) => {
      const line = content
        .trim()
        .replace(/\\?\n+/g, '<br>')
        .replace(/(?<!\\)\|/g, '\\|');
      return `${node.previousSibling ? '' : '|'} ${line} |`;
    },
  });
  // The plugin's own rules count the rows for each row, which takes minutes in long tables.
  service.addRule('tableRow', {filter: 'tr', replacement: content => `\n${content}`});
  service.addRule('table', {
    filter: 'table',
    replacement: (content, node) => `\n\n${tableOf(content, node as Element)}\n\n`,
  });
  service.addRule('htmlBlock', {
    filter: node => node.hasAttribute(KEEP_AS_HTML),
    replacement: (_content, node) => `\n\n${writeHtml(node)}\n\n`,
  });
  service.addRule('inlineHtml', {
    filter: [...INLINE_HTML],
    replacement: (content, node) => {
      const name = node.nodeName.toLowerCase();
      const title = (node as Element).getAttribute('title');
      const attribute = title ? ` title="${title.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` : '';
      return content.trim() === '' ? content : `<${name}${attribute}>${content}</${name}>`;
    },
  });
  service.addRule('callout', {
    filter: node => node.nodeName === 'BLOCKQUOTE' && node.hasAttribute(CALLOUT),
    replacement: (content, node) => {
      const element = node as Element;
      const title = element.getAttribute(CALLOUT_TITLE);
      const first = `[!${element.getAttribute(CALLOUT)}]${title ? ` ${escapeMarkdown(title)}` : ''}`;
      return `\n\n${quoted(`${first}\n${content.trim()}`)}\n\n`;
    },
  });
  service.addRule('details', {
    filter: 'details',
    replacement: (content, node) => {
      const isOpen = (node as Element).hasAttribute('open');
      const summary = Array.from((node as Element).childNodes).find(({nodeName}) => nodeName === 'SUMMARY');
      const title = escapeHtmlLine(lineOf(summary as Element | undefined) || '…');
      return `\n\n<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content.trim()}\n\n</details>\n\n`;
    },
  });
  service.addRule('summary', {filter: 'summary', replacement: () => ''});
  service.addRule('codeBlock', {
    filter: 'pre',
    replacement: (_content, node, options) => fenced(node as Element, options.fence ?? '```'),
  });
  service.addRule('listItem', {
    filter: 'li',
    replacement: (content, node, options) => {
      const parent = node.parentNode as Element | null;
      const isOrdered = parent?.nodeName === 'OL';
      const index = Array.from(parent?.children ?? []).indexOf(node as Element);
      const start = Number(parent?.getAttribute('start') ?? 1) || 1;
      const marker = isOrdered ? `${start + index}. ` : `${options.bulletListMarker} `;
      const text = content
        .replace(/^\n+/, '')
        .replace(/^(\[[ x]\]) +/, '$1 ')
        .replace(/\n+$/, '\n')
        .replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
      return marker + text + (node.nextSibling && !text.endsWith('\n') ? '\n' : '');
    },
  });
  service.addRule('image', {
    filter: 'img',
    replacement: (_content, node) => {
      const element = node as Element;
      const alt = escapeMarkdown((element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
      return `![${alt}](${destination(element.getAttribute('src') ?? '', element.getAttribute('title'))})`;
    },
  });
  service.addRule('link', {
    filter: node => node.nodeName === 'A' && Boolean(node.getAttribute('href')),
    replacement: (content, node) => {
      const element = node as Element;
      const href = element.getAttribute('href') ?? '';
      if (content.trim() === '') return content;
      if (/^https?:\S+$/.test(href) && lineOf(element) === href && !/[<>]/.test(href)) return `<${href}>`;
      return `[${content.trim().replace(/\s*\n\s*/g, ' ')}](${destination(href, element.getAttribute('title'))})`;
    },
  });
  return service;
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** Adds the row below the headings; a table without headings gets an empty row of them, which Markdown needs. */
function tableOf(content: string, table: Element): string {
  const lines = content.split('\n').filter(line => line.trim() !== '');
  const first = table.querySelector('tr');
  const cells = Array.from(first?.children ?? []);
  const isHeading = first?.parentNode?.nodeName === 'THEAD' || cells.every(({nodeName}) => nodeName === 'TH');
  const divider = `|${cells.map(cell => ` ${DIVIDERS[alignmentOf(cell)] ?? '---'} |`).join('')}`;
  const headings = isHeading ? lines.slice(0, 1) : [`|${'     |'.repeat(cells.length)}`];
  const caption = table.querySelector('caption');
  const markdown = [...headings, divider, ...(isHeading ? lines.slice(1) : lines)].join('\n');
  return caption ? `${escapeMarkdown(lineOf(caption))}\n\n${markdown}` : markdown;
}

const DIVIDERS: Readonly<Record<string, string>> = {left: ':---', right: '---:', center: ':---:'};

function alignmentOf(cell: Element): string {
  const style = /text-align\s*:\s*(\w+)/i.exec(cell.getAttribute('style') ?? '')?.[1];
  return (cell.getAttribute('align') ?? style ?? '').toLowerCase();
}

/** A fence is longer than any in the code. */
function fenced(block: Element, fence: string): string {
  const code = block.querySelector('code');
  const text = code?.textContent ?? '';
  const language = /language-(\S+)/.exec(code?.getAttribute('class') ?? '')?.[1] ?? '';
  const longest = Math.max(
    fence.length - 1,
    ...[...text.matchAll(/^\s*(`{3,})/gm)].map(([, ticks = '']) => ticks.length),
  );
  const ticks = '`'.repeat(longest + 1);
  return `\n\n${ticks}${language}\n${text}\n${ticks}\n\n`;
}

function destination(address: string, title: string | null): string {
  const target = /[\s()<>]/.test(address) ? `<${address.replace(/[<>\s]/g, encodeURIComponent)}>` : address;
  const words = (title ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? target : `${target} "${words.replace(/["\\]/g, '\\$&')}"`;
}

function escapeHtmlLine(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
