import {existsSync, readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {dirname, join, relative, sep} from 'node:path';
import {type ESTree, Visitor} from 'vite';
import {describe, expect, it} from 'vitest';
import {isNamed, placeOf, readSources, root, type SourceFile, src} from '../helpers/source-files.js';

/** Folders of src and what each may import besides itself: what draws may know what computes, never the reverse. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  workers: ['core'],
  search: ['core', 'workers'],
  page: ['core'],
  markdown: ['core', 'workers', 'page'],
  i18n: ['core'],
  events: ['core'],
  styles: ['core'],
  store: ['core', 'page', 'search', 'markdown', 'i18n', 'events', 'styles'],
  instance: ['core', 'page', 'markdown', 'store'],
  insight: ['core', 'page', 'events', 'store'],
  feedback: ['core', 'page', 'i18n', 'events', 'store'],
  controllers: [
    'core',
    'page',
    'search',
    'markdown',
    'i18n',
    'events',
    'styles',
    'store',
    'instance',
    'insight',
    'feedback',
  ],
  components: [
    'core',
    'page',
    'search',
    'markdown',
    'i18n',
    'events',
    'styles',
    'store',
    'instance',
    'feedback',
    'controllers',
  ],
  commands: ['core', 'page', 'i18n', 'events', 'styles', 'store', 'instance'],
  node: ['core', 'i18n', 'search', 'markdown'],
};
/** The entries at the top may use everything that runs in a browser. */
const ENTRY_MAY_IMPORT = Object.keys(MAY_IMPORT).filter(layer => layer !== 'node');

const files = readSources();

describe('Architecture', () => {
  it('has sources to check', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it('imports run one way', () => {
    expect(problemsOf(files.flatMap(file => importsOf(file).filter(breaksLayers)))).toEqual([]);
  });

  it('core imports nothing but core', () => {
    const foreign = importsOfLayer('core').filter(({target}) => target === undefined);
    expect(problemsOf(foreign)).toEqual([]);
  });

  it('only src/node imports from Node', () => {
    const browserFiles = files.filter(file => layerOf(file.path) !== 'node');
    const fromNode = browserFiles.flatMap(importsOf).filter(({specifier}) => isNodeModule(specifier));
    expect(problemsOf(fromNode)).toEqual([]);
  });

  it('is described as it is: every folder has its line, and every file that is named exists', () => {
    const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
    const named = [...page.matchAll(/`(src\/[\w./-]+)`/g)].map(([, path = '']) => path);
    const folders = [...new Set(files.flatMap(({path}) => foldersOf(path)))];
    expect(folders.filter(folder => !named.includes(folder))).toEqual([]);
    expect(named.filter(path => !existsSync(join(root, path)))).toEqual([]);
  });

  it('no file imports itself by a detour', () => {
    expect(findCycles()).toEqual([]);
  });
});

interface Import {
  readonly file: SourceFile;
  readonly start: number;
  readonly specifier: string;
  /** The imported source, unless it belongs to a package. */
  readonly target: string | undefined;
}

/** Imports of every kind: for values, for types, of scripts for workers. */
function importsOf(file: SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (source: ESTree.Node | null | undefined): void => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    // What stands behind a question mark is for bundlers: see `worker-files.ts`.
    const [specifier = ''] = source.value.split('?');
    const target = specifier.startsWith('.') ? join(dirname(file.path), specifier.replace(/\.js$/, '.ts')) : undefined;
    imports.push({file, start: source.start, specifier, target});
  };
  new Visitor({
    ImportDeclaration: node => add(node.source),
    ExportNamedDeclaration: node => add(node.source),
    ExportAllDeclaration: node => add(node.source),
    ImportExpression: node => add(node.source),
    TSImportType: node => add(node.source),
    NewExpression(node) {
      const [first, second] = node.arguments;
      const isScriptUrl =
        isNamed(node.callee, 'URL') && file.code.slice(second?.start, second?.end) === 'import.meta.url';
      if (isScriptUrl && first?.type === 'Literal' && /\.js(\?|$)/.test(String(first.value))) add(first);
    },
  }).visit(file.program);
  return imports;
}

function importsOfLayer(layer: string): Import[] {
  return files.filter(file => layerOf(file.path) === layer).flatMap(importsOf);
}

/** The folder below src; undefined for the entries: files of src itself, and src/cdn. */
function layerOf(path: string): string | undefined {
  const [first = '', ...rest] = relative(src, path).split(sep);
  return rest.length === 0 || first === 'cdn' ? undefined : first;
}

/** The folders that the description has to name: those of src, and those of its largest part. */
function foldersOf(path: string): string[] {
  const [top, second, ...rest] = relative(src, path).split(sep);
  if (second === undefined) return [];
  return [`src/${top}`, ...(top === 'search' && rest.length > 0 ? [`src/search/${second}`] : [])];
}

function breaksLayers({file, target}: Import): boolean {
  if (target === undefined) return false;
  const from = layerOf(file.path);
  const to = layerOf(target);
  if (from === to) return false;
  const allowed = from === undefined ? ENTRY_MAY_IMPORT : MAY_IMPORT[from];
  if (!allowed) throw new Error(`src/${from} has no place in MAY_IMPORT`);
  return to === undefined || !allowed.includes(to);
}

function isNodeModule(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function findCycles(): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const byPath = new Map(files.map(file => [file.path, file]));
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].map(each => relative(root, each)).join(' -> '));
    const file = byPath.get(path);
    if (start >= 0 || done.has(path) || !file) return;
    for (const {target} of importsOf(file)) if (target) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const {path} of files) visit(path, []);
  return cycles;
}

function problemsOf(imports: readonly Import[]): string[] {
  return imports.map(({file, start, specifier}) => `${placeOf(file, start)} imports ${specifier}`);
}
