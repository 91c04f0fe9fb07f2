import TurndownService from 'turndown';

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)])/;

/**
 * Escapes a text so that Markdown, and the syntax of other generators that the compiler understands, reads it as it stands.
 * Addresses stay as they are: they become links, and a backslash would be a part of them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(ADDRESS)
    .map((piece, index) => (index % 2 === 1 ? piece : escapeText(piece)))
    .join('');
}

function escapeText(text: string): string {
  return (
    TurndownService.prototype
      .escape(spacesOf(text))
      .replace(/<(?=[a-z/!?])/gi, '\\<')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // Placeholders and shortcodes: `{{ticket.id}}`, `{% if %}`, `{#id}`, `{.class}`.
      .replace(/\{\{|\{(?=[%#:.<])/g, braces => braces.replaceAll('{', '\\{'))
      .replace(/^(:{3,}|!{3}|\?{3})/gm, '\\$1')
      .replace(/%%|==|\$\$/g, pair => `\\${pair.charAt(0)}\\${pair.charAt(0)}`)
      .replace(/\$(?=\S)/g, (dollar, at: number, whole: string) =>
        whole.indexOf('$', at + 1) > at ? `\\${dollar}` : dollar,
      )
      .replace(/:(?=[a-z\d_+-]+:)/g, '\\:')
  );
}

/** Editors fill texts with spaces that do not break; only those before a mark or between digits are meant. */
function spacesOf(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, '').replace(/\u00a0(?![:;!?»%€$]|\d)|(?<![\d«])\u00a0(?=\d)/g, ' ');
}
