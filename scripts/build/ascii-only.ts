import type {Plugin} from 'vite';
import {forEachTaggedTemplate, type Replacement, replaceAll} from './syntax-tree.js';

/**
 * Escapes what the minifier's own ASCII option leaves alone: the text of tagged templates, whose raw form a tag
 * function could look at. Lit's do not. A page may be read as windows-1252 or Shift_JIS and its scripts with it, so
 * one character beyond ASCII is enough to break a regular expression or a word.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'helplet:ascii-only',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.code = escapeTaggedTemplates(output.code, output.fileName);
      }
    },
  };
}

export function escapeTaggedTemplates(code: string, file: string): string {
  if (isAscii(code)) return code;
  const replacements: Replacement[] = [];
  forEachTaggedTemplate(file, code, ({start, tag, quasi}) => {
    for (const {start: from, end: to} of quasi.quasis) {
      const text = code.slice(from, to);
      if (isAscii(text)) continue;
      if (code.slice(tag.start, tag.end).endsWith('.raw')) {
        throw new Error(`${file}:${start}: String.raw cannot hold characters beyond ASCII: ${text}`);
      }
      replacements.push({start: from, end: to, text: escapeNonAscii(text)});
    }
  });
  const escaped = replaceAll(code, replacements);
  if (!isAscii(escaped)) throw new Error(`${file}: not ASCII near ${excerptAroundNonAscii(escaped)}`);
  return escaped;
}

/** A backslash before such a character says nothing, and would make the escape sequence literal. */
function escapeNonAscii(text: string): string {
  return text.replace(/((?:\\\\)*)\\?([\u0080-\uffff])/g, (_all, pairs: string, char: string) => {
    return `${pairs}\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

function excerptAroundNonAscii(text: string): string {
  const at = text.search(/[\u0080-\uffff]/);
  return JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
}
