import {type ESTree, parseSync, Visitor} from 'vite';

/** A piece of source text and what to put in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Calls back for each tagged template literal of a script. */
export function forEachTaggedTemplate(
  file: string,
  code: string,
  visit: (template: ESTree.TaggedTemplateExpression) => void,
): void {
  // As JavaScript, whatever the file's name says: the places of template pieces differ in TypeScript's kind of tree.
  const {program, errors} = parseSync(file, code, {lang: 'js'});
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  new Visitor({TaggedTemplateExpression: visit}).visit(program);
}

/** Applies replacements that do not overlap. */
export function replaceAll(code: string, replacements: readonly Replacement[]): string {
  let result = '';
  let done = 0;
  for (const {start, end, text} of [...replacements].sort((a, b) => a.start - b.start)) {
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}
