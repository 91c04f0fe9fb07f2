import {Marked, type Tokens} from 'marked';
import {indented, prefixed} from '../markdown-text.js';

/** Blocks that many dialects have, in plain Helplet Markdown. Titles and labels are inline Markdown of one line. */

export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

export interface CalloutBlock {
  readonly kind: CalloutKind;
  /** Default: the reader's word for the kind. */
  readonly title?: string;
  /** Blocks. */
  readonly content: string;
  /** A callout that people can fold, and how it is at first. Default: it cannot be folded. */
  readonly fold?: 'closed' | 'open';
}

export interface TitledBlock {
  readonly title: string;
  /** Blocks. */
  readonly content: string;
}

/** What a line of a callout may begin with and still continue the line of the title. */
const PROSE = /^(?:[^\s#>|=<:$+*_`~\-\d[]|[*_]{1,2}[^\s*_-]|`(?!``)|\[(?!\^))/;
const DEEPEST_HEADING = 6;

const html = new Marked({gfm: true});

export function writeCallout({kind, title, content, fold}: CalloutBlock): string {
  const mark = {closed: '-', open: '+', none: ''}[fold ?? 'none'];
  const head = `[!${kind.toUpperCase()}]${mark}${title ? ` ${oneLine(title)}` : ''}`;
  const body = content.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  const gap = body && !PROSE.test(body) ? '\n' : '';
  return `${prefixed(body ? `${head}\n${gap}${body}` : head, '> ')}\n\n`;
}

/**
 * Writes headings between the comments that make tabs of them.
 * @param level that of the heading that the tabs stand under; headings within the tabs become deeper than the tabs.
 */
export function writeTabs(tabs: readonly TitledBlock[], level: number): string {
  const [first, second] = tabs;
  if (!first) return '';
  if (!second) return first.title ? `**${oneLine(first.title)}**\n\n${block(first.content)}` : block(first.content);
  const written = tabs.map(({title, content}, index) =>
    writeSection({title: title.trim() || String(index + 1), content}, level),
  );
  return `<!-- tabs:start -->\n\n${written.join('')}<!-- tabs:end -->\n\n`;
}

/** Writes a numbered list; the reader draws it as steps when all have titles. */
export function writeSteps(steps: readonly TitledBlock[]): string {
  const items = steps
    .map(({title, content}) => `${title ? `**${oneLine(title)}**\n\n` : ''}${block(content)}`.trimEnd())
    .filter(item => item !== '');
  return items
    .map((item, index) => {
      const marker = `${index + 1}. `;
      return `${marker}${indented(item, ' '.repeat(marker.length)).trimStart()}\n\n`;
    })
    .join('');
}

/** @param level that of the heading that the section stands under; headings within become deeper than its own. */
export function writeSection({title, content}: TitledBlock, level: number): string {
  const depth = Math.min(level + 1, DEEPEST_HEADING - 1);
  return `${'#'.repeat(depth)} ${oneLine(title)}\n\n${block(deepened(content, depth))}`;
}

export function writeDetails({title, content, isOpen = false}: TitledBlock & {readonly isOpen?: boolean}): string {
  const summary = title ? `<summary>${inlineHtml(title)}</summary>\n\n` : '';
  return `<details${isOpen ? ' open' : ''}>\n${summary || '\n'}${block(content)}</details>\n\n`;
}

/** HTML for inline Markdown, for elements that Markdown does not look into. */
export function inlineHtml(markdown: string): string {
  return html.parseInline(oneLine(markdown), {async: false});
}

/** Markdown that shows a text as it is. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^(\s*)(?:([#+-])(?=[#\s-]|$)|(\d+)(?=[.)](?:\s|$)))/gm, (_, space: string, mark = '', number = '') =>
      number ? `${space}${number}\\` : `${space}\\${mark}`,
    );
}

function block(content: string): string {
  const text = content.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return text && `${text}\n\n`;
}

/** The content with all its headings below a level, their order of levels kept. */
function deepened(content: string, level: number): string {
  const tokens = html.lexer(content);
  const depths = tokens.filter(token => token.type === 'heading').map(token => (token as Tokens.Heading).depth);
  const shift = level + 1 - Math.min(...depths, level + 1);
  if (shift <= 0) return content;
  return tokens
    .map(token => {
      if (token.type !== 'heading') return token.raw;
      const {raw, depth, text} = token as Tokens.Heading;
      return `${'#'.repeat(Math.min(depth + shift, DEEPEST_HEADING))} ${oneLine(text)}${/\n*$/.exec(raw)?.[0]}`;
    })
    .join('');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
