import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {hardenedLit} from '../../scripts/build/harden-lit.js';

function codeOf(file: string): string {
  const folders: Readonly<Record<string, string>> = {
    'lit-element.js': 'lit-element',
    'reactive-element.js': '@lit/reactive-element',
    'css-tag.js': '@lit/reactive-element',
    'property.js': '@lit/reactive-element/decorators',
  };
  const folder = folders[file] ?? 'lit-html';
  return readFileSync(fileURLToPath(new URL(`../../node_modules/${folder}/${file}`, import.meta.url)), 'utf8');
}

describe('The Lit in the script tag', () => {
  const lit = codeOf('lit-html.js');

  it('makes no Trusted Types policy of its own', () => {
    expect(lit).toContain('createPolicy("lit-html"');
    expect(hardenedLit(lit, 'lit-html.js')).not.toContain('createPolicy(');
  });

  it.each([
    ['lit-html.js', ['createComment', 'createTreeWalker', 'importNode', 'createElement("template")']],
    ['directive-helpers.js', ['createComment']],
  ])('asks the document by no name that a form could have, in %s', (file, methods) => {
    const hardened = hardenedLit(codeOf(file), file);
    for (const method of methods) {
      const places = hardened.match(new RegExp(`\\w+\\)?\\.${method.replace(/[(")]/g, '\\$&')}`, 'g'));
      expect(places, method).toHaveLength(1);
      expect(places?.[0], method).toMatch(/^pageDocument/);
    }
  });

  it.each([
    ['lit-html.js', ['litHtmlVersions', 'litHtmlPolyfillSupport']],
    ['lit-element.js', ['litElementVersions', 'litElementPolyfillSupport', 'litElementHydrateSupport']],
    [
      'reactive-element.js',
      ['reactiveElementVersions', 'reactiveElementPolyfillSupport', 'Symbol.metadata', 'litPropertyMetadata'],
    ],
  ])('adds nothing to the global object, and asks it for nothing, in %s', (file, names) => {
    const code = codeOf(file);
    const hardened = hardenedLit(code, file);
    for (const name of names) {
      expect(code).toContain(name);
      expect(hardened).not.toContain(name);
    }
  });

  it('knows no decorators but the ones that it is used with', () => {
    expect(hardenedLit(codeOf('property.js'), 'property.js')).not.toContain('"object"==typeof');
  });

  it('still makes style sheets, of its own templates alone', async () => {
    const hardened = hardenedLit(codeOf('css-tag.js'), 'css-tag.js');
    const module = await import(`data:text/javascript,${encodeURIComponent(hardened)}`);
    expect(module.supportsAdoptingStyleSheets).toBe(true);
    expect(module.css`a { color: ${module.unsafeCSS('red')} }`.cssText).toBe('a { color: red }');
    expect(() => new module.CSSResult('a {}', undefined, undefined)).toThrow('css');
    expect(() => module.css`a { color: ${'red'} }`).toThrow('css');
  });

  it('fails the build when a release of Lit reads differently', () => {
    const renamed = lit.replace('"lit-html"', '"lit"');
    expect(() => hardenedLit(renamed, 'lit-html.js')).toThrow("found Lit's own Trusted Types policy 0 times");
    const doubled = `${lit};document.createComment("")`;
    expect(() => hardenedLit(doubled, 'lit-html.js')).toThrow('found how a marker is made 2 times');
  });
});
