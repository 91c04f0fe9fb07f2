const ADDRESS = /(https?:\/\/[^\s<>"\\]*[^\s<>"'.,;:!?)\\])/;

/**
 * What means something anywhere: marks of Markdown, tags, entities, `{{ticket.id}}`, `{% if %}`, `{#id}`, formulas and names of
 * emoji. One pattern for all, because a second one would find the backslashes of the first.
 */
const SPECIAL = /[\\*_`~[\]{}]|==|%%|<(?=[a-z/!?])|&(?=#?\w+;)|\$(?=[^$]*\$)|:(?=[a-z\d_+-]+:)/gi;
/** What means something at the beginning of a line: lists, quotes, headings, containers. */
const AT_START = /^(?:[-+>=]|#{1,6}(?=\s|$)|:{3,}|!{3}|\?{3})/gm;

/**
 * Escapes a text so that Markdown, and the syntax of other generators that the compiler understands, reads it as it stands.
 * Addresses stay as they are: they become links, and a backslash would be a part of them.
 */
export function escapeMarkdown(text: string): string {
  const pieces = text.split(ADDRESS);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return escapeText(piece);
      // What follows without a space would be taken for a part of it.
      return /^(?:\s|$)/.test(pieces[index + 1] ?? '') ? piece : `<${piece}>`;
    })
    .join('');
}

function escapeText(text: string): string {
  return spacesOf(text)
    .replace(SPECIAL, marks => marks.replace(/./g, '\\$&'))
    .replace(AT_START, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

/** Editors fill texts with spaces that do not break; only those before a mark or between digits are meant. */
function spacesOf(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, '').replace(/\u00a0(?![:;!?»%€$]|\d)|(?<![\d«])\u00a0(?=\d)/g, ' ');
}
