import {DomUtils, parseDocument} from 'htmlparser2';
import type {MarkdownWriter, Syntax} from './syntax.js';
import {escapeText} from './write-blocks.js';

const {getElementsByTagName, getAttributeValue, hasAttrib, textContent} = DomUtils;

const CARDS = /^ {0,3}<table\b[^>\n]*\bdata-view="cards"[\s\S]*?<\/table>[ \t]*(?:\n|$)/;
const ICON = /^<i\s[^>]*class="fa-[^>]*>[^<]*<\/i>/;

/** A table that GitBook shows as cards: its columns are title, words, target and cover. */
export const gitbookCards: Syntax = {
  name: 'gitbook-cards',
  level: 'block',
  hint: /data-view="cards"/,
  start: text => {
    const index = text.search(/\n {0,3}<table\b[^>\n]*data-view="cards"/);
    return index < 0 ? undefined : index + 1;
  },
  read(text) {
    const raw = CARDS.exec(text)?.[0];
    return raw === undefined ? undefined : {raw, write: writer => writeCards(raw, writer)};
  },
};

/** `<i class="fa-github">:github:</i>`, whose name is for GitBook. */
export const gitbookIcon: Syntax = {
  name: 'gitbook-icon',
  level: 'inline',
  hint: /<i\s[^>]*class="fa-/,
  start: text => {
    const index = text.search(/<i\s[^>]*class="fa-/);
    return index < 0 ? undefined : index;
  },
  read(text) {
    const raw = ICON.exec(text)?.[0];
    return raw === undefined ? undefined : {raw, write: () => ''};
  },
};

function writeCards(raw: string, writer: MarkdownWriter): string {
  const document = parseDocument(raw);
  const columns = getElementsByTagName('th', document).map(column => ({
    isTarget: hasAttrib(column, 'data-card-target'),
    isHidden: hasAttrib(column, 'data-hidden'),
  }));
  const cards = getElementsByTagName('tr', document).map(row => {
    const cells = getElementsByTagName('td', row);
    const [title, ...words] = cells
      .filter((_, index) => !columns[index]?.isHidden)
      .map(cell => escapeText(textContent(cell).replace(/\s+/g, ' ').trim()))
      .filter(text => text !== '');
    const target = cells.find((_, index) => columns[index]?.isTarget) ?? row;
    const [link] = getElementsByTagName('a', target);
    const href = link && getAttributeValue(link, 'href');
    if (title === undefined) return '';
    const head = href ? `[${title}](<${writer.link(href)}>)` : `**${title}**`;
    return `- ${[head, words.join(' ')].filter(text => text !== '').join(': ')}\n`;
  });
  return `${cards.join('')}\n`;
}
