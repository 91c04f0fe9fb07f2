import {marked, type Token, type Tokens} from 'marked';
import {resolveRelative} from '../../core/article-link.js';
import type {NavigationEntry} from './navigation.js';

/**
 * Reads the table of contents of GitBook and mdBook: lists of links under headings.
 * @param path of the file, relative to the content folder.
 */
export function readSummary(markdown: string, path: string): readonly NavigationEntry[] {
  const entries: NavigationEntry[] = [];
  let title: string | undefined;
  for (const token of marked.lexer(markdown)) {
    // The first heading names the file itself.
    if (token.type === 'heading') title = token.depth === 1 ? undefined : textOf(token as Tokens.Heading);
    if (token.type !== 'list') continue;
    const items = entriesOf(token as Tokens.List, path);
    if (title === undefined) entries.push(...items);
    else entries.push({title, entries: items});
  }
  return entries;
}

function entriesOf({items}: Tokens.List, path: string): readonly NavigationEntry[] {
  return items.map(({tokens}) => {
    const below = tokens.flatMap(token => (token.type === 'list' ? entriesOf(token as Tokens.List, path) : []));
    const line = tokens.find(token => token.type === 'text' || token.type === 'paragraph') as Tokens.Text | undefined;
    const link = line?.tokens?.find(token => token.type === 'link') as Tokens.Link | undefined;
    const title = (link ? textOf(link) : line?.text)?.trim();
    const target = link && articlePath(link.href, path);
    return {...(title ? {title} : {}), ...(target ? {path: target} : {}), entries: below};
  });
}

/** The path of an article that a link of the file leads to, without its ending. */
function articlePath(href: string, path: string): string | undefined {
  const [file = ''] = href.split(/[?#]/, 1);
  if (!/\.(?:mdx?|markdown)$/i.test(file) || /^[a-z][a-z\d+.-]*:/i.test(file)) return undefined;
  return resolveRelative(decodeURI(file), path)?.replace(/\.[^.]*$/, '');
}

function textOf(token: {readonly tokens?: Token[]; readonly text?: string}): string {
  if (!token.tokens) return token.text ?? '';
  return token.tokens.map(child => textOf(child as {tokens?: Token[]; text?: string})).join('');
}
