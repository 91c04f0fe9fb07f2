import {afterEach, describe, expect, it, vi} from 'vitest';
import {tokenSheet} from '../../../src/styles/token-sheet.js';

const TOKENS = `
color-text: light-dark(#12151a, #eceef1);
space-2: calc(var(--_space-unit) * 2);
@media (pointer: coarse);
size-target: 44px;
`;

const withoutSpace = (css: string): string => css.replace(/\s+(?=[-@}:])|(?<=[{;}])\s+/g, '');

describe('the style sheet of tokens', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("reads the page's value of each token, else the theme's", () => {
    expect(withoutSpace(tokenSheet(TOKENS).cssText)).toBe(
      ':host{--_color-text:var(--helplet-color-text,light-dark(#12151a, #eceef1));' +
        '--_space-2:var(--helplet-space-2,calc(var(--_space-unit) * 2));}' +
        '@media (pointer: coarse){:host{--_size-target:var(--helplet-size-target,44px);}}',
    );
  });

  it('has the light sides alone where a browser knows no others', () => {
    vi.stubGlobal('CSS', {supports: () => false});
    expect(tokenSheet(TOKENS).cssText).toContain('--_color-text:var(--helplet-color-text,#12151a);');
  });

  it('has both where a browser knows them', () => {
    vi.stubGlobal('CSS', {supports: () => true});
    expect(tokenSheet(TOKENS).cssText).toContain('light-dark(#12151a, #eceef1)');
  });
});
