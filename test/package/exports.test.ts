import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Options, resolve} from 'resolve.exports';
import {describe, expect, it} from 'vitest';
import {entryPoints, manifest, root, TAGS} from './package-files.js';

const FOR_PAGES: Options = {browser: true};
const FOR_NODE: Options = {};
const FOR_TYPES: Options = {unsafe: true, conditions: ['types']};
const NODE_ONLY = ['./node', './vite'];
/** Files that are no modules, or are loaded by a script tag. */
const UNTYPED = /^\.\/cdn\/|\.(css|json)$/;

/** What is looked at in it; see https://github.com/webcomponents/custom-elements-manifest */
interface CustomElementsManifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly {tagName?: string; summary?: string; cssParts?: object[]}[];
  }[];
}

describe('Package exports', () => {
  it.each(entryPoints())('%s leads to a file', entry => {
    expect(fileOf(entry, FOR_NODE)).toSatisfy(existsSync);
  });

  it.each(entryPoints().filter(entry => !UNTYPED.test(entry)))('%s has types', entry => {
    expect(fileOf(entry, FOR_TYPES)).toMatch(/\.d\.ts$/);
    expect(fileOf(entry, FOR_TYPES)).toSatisfy(existsSync);
  });

  it.each(NODE_ONLY)('%s cannot get into a page', entry => {
    expect(() => fileOf(entry, FOR_PAGES)).toThrow(/known conditions/);
  });

  it.each(Object.values(manifest.bin))('the command %s exists', file => {
    expect(join(root, file)).toSatisfy(existsSync);
  });

  it('the custom-elements manifest describes every element', () => {
    const file = join(root, manifest.customElements);
    const {modules} = JSON.parse(readFileSync(file, 'utf8')) as CustomElementsManifest;
    const declarations = modules.flatMap(module => module.declarations);
    const described = declarations.filter(({summary, cssParts}) => summary && cssParts).map(({tagName}) => tagName);
    expect(described).toEqual(expect.arrayContaining(TAGS));
    expect(modules.map(({path}) => join(root, path)).filter(path => !existsSync(path))).toEqual([]);
  });
});

function fileOf(entry: string, options: Options): string {
  const [file] = resolve(manifest, entry, options) ?? [];
  if (!file) throw new Error(`${entry} leads nowhere`);
  return join(root, file);
}
