import {pageDocument} from '../page/page-document.js';
import {type Decoration, element} from './decorate/decoration.js';

/** Browsers lay out a paragraph at once, and leave those that are out of sight for later. */
const PIECE_LINES = 60;
const PIECE_CHARACTERS = 4000;

/** An article as its author wrote it, line by line, under a word of explanation: nothing is lost. */
export function plainArticle({article, icon, words}: Decoration): DocumentFragment {
  const notice = element('div', 'callout note', icon('info'), element('div', '', element('p', '', words.plainText)));
  notice.setAttribute('role', 'note');
  const root = pageDocument.createDocumentFragment();
  root.append(notice);
  for (const piece of piecesOf(article.markdown)) root.append(element('p', 'plain', piece));
  return root;
}

/** Cuts text where a line ends, or where it has to. */
function* piecesOf(text: string): Generator<string> {
  let piece: string[] = [];
  let size = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    for (let at = 0; at === 0 || at < line.length; at += PIECE_CHARACTERS) {
      const part = line.slice(at, at + PIECE_CHARACTERS);
      if (piece.length === PIECE_LINES || size + part.length > PIECE_CHARACTERS) {
        yield piece.join('\n');
        piece = [];
        size = 0;
      }
      piece.push(part);
      size += part.length;
    }
  }
  yield piece.join('\n');
}
