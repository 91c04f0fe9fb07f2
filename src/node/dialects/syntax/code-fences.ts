import {type MarkedCode, takeLineMarks} from './code-line-marks.js';
import {FENCE, type FenceInfo, infoString, readFenceInfo} from './fence-info.js';
import {withSnippets} from './includes.js';
import type {Syntax} from './syntax.js';

/** The information strings of code blocks, and comments in the code that only the generator reads. */
export function codeFence({isTitleBare = false, hasMagicComments = false, hasSnippets = false} = {}): Syntax {
  return {
    name: 'code-fence',
    level: 'block',
    hint: hasMagicComments || hasSnippets ? /`{3}|~{3}/ : /(?:`{3}|~{3})[^\n]*[\s{[:=]\S|\[!code/,
    // Fences end paragraphs without help.
    start: () => undefined,
    read(text) {
      const [raw, , marks = '', given = '', body = ''] = FENCE.exec(text) ?? [];
      if (raw === undefined) return undefined;
      const code = takeLineMarks(body, {hasMagicComments});
      const info = readFenceInfo(given, isTitleBare);
      const isReading = hasSnippets && body.includes('8<-');
      if (!isReading && !saysMore(info) && !/^[ \t]*[{:[]|^\S*[ \t]*[:{]/.test(given) && !code) return undefined;
      const plain = infoString(withLines(info, code));
      if (plain === given.trim() && !code && !isReading) return undefined;
      const [margin = ''] = /^ */.exec(text) ?? [];
      const fence = marks[0] === '~' && !plain.includes('`') ? marks : '`'.repeat(Math.max(marks.length, 3));
      return {
        raw,
        write: writer => {
          const lines = isReading ? withSnippets(code?.text ?? body, writer) : (code?.text ?? body);
          return `${margin}${fence}${plain}\n${lines}${lines ? '\n' : ''}${margin}${fence}\n`;
        },
      };
    },
  };
}

function withLines(info: FenceInfo, code: MarkedCode | undefined): FenceInfo {
  const lines = [info.lines ?? '', ...(code?.lines ?? []).map(String)].filter(Boolean).join(',');
  return lines ? {...info, lines} : info;
}

function saysMore({title, lines, firstNumber}: FenceInfo): boolean {
  return title !== undefined || lines !== undefined || firstNumber !== undefined;
}
