import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {type Options, resolve} from 'resolve.exports';
import {describe, expect, it} from 'vitest';
import {entryPoints, manifest, root} from './package-files.js';

const FOR_PAGES: Options = {browser: true};
const FOR_NODE: Options = {};
const FOR_TYPES: Options = {unsafe: true, conditions: ['types']};
const NODE_ONLY = ['./node', './vite'];
/** Files that are no modules, or are loaded by a script tag. */
const UNTYPED = /^\.\/cdn\/|\.(css|json)$/;

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

  it('the custom-elements manifest is where tools look for it', () => {
    expect(join(root, String(Reflect.get(manifest, 'customElements')))).toSatisfy(existsSync);
  });
});

function fileOf(entry: string, options: Options): string {
  const [file] = resolve(manifest, entry, options) ?? [];
  if (!file) throw new Error(`${entry} leads nowhere`);
  return join(root, file);
}
