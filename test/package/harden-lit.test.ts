import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {hardenedLit} from '../../scripts/build/harden-lit.js';

const LIT = readFileSync(fileURLToPath(new URL('../../node_modules/lit-html/lit-html.js', import.meta.url)), 'utf8');

describe('The Lit in the script tag', () => {
  it('makes no Trusted Types policy of its own', () => {
    expect(LIT).toContain('createPolicy("lit-html"');
    expect(hardenedLit(LIT)).not.toContain('createPolicy(');
  });

  it('asks the document by no name that a form could have', () => {
    const hardened = hardenedLit(LIT);
    for (const method of ['createComment', 'createTreeWalker', 'importNode', 'createElement("template")']) {
      const places = hardened.match(new RegExp(`\\w+\\)?\\.${method.replace(/[(")]/g, '\\$&')}`, 'g'));
      expect(places, method).toHaveLength(1);
      expect(places?.[0], method).toMatch(/^pageDocument/);
    }
  });

  it('fails the build when a release of Lit reads differently', () => {
    expect(() => hardenedLit(LIT.replace('"lit-html"', '"lit"'))).toThrow(
      "found Lit's own Trusted Types policy 0 times",
    );
    expect(() => hardenedLit(`${LIT};document.createComment("")`)).toThrow('found how a marker is made 2 times');
  });
});
