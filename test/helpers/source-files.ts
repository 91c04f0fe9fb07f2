import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type ESTree, parseSync} from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const src = join(root, 'src');

export interface SourceFile {
  readonly path: string;
  readonly code: string;
  readonly program: ESTree.Program;
}

/** Every file of src. */
export function readSources(): SourceFile[] {
  return readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .map(name => parse(join(src, name)));
}

function parse(path: string): SourceFile {
  return parseSource(path, readFileSync(path, 'utf8'));
}

export function parseSource(path: string, code: string): SourceFile {
  const {program, errors} = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return {path, code, program};
}

export function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** `src/core/article.ts:12`, as editors and terminals link it. */
export function placeOf({path, code}: SourceFile, offset: number): string {
  return `${relative(root, path)}:${code.slice(0, offset).split('\n').length}`;
}
