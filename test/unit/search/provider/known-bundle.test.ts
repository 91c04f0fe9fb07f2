import {describe, expect, it} from 'vitest';
import type {InlineBundle} from '../../../../src/core/bundle.js';
import {proveSearch} from '../../../../src/search/provider/prove-search.js';
import {indexed} from '../../../helpers/articles.js';
import {buildBundle} from '../../../helpers/memory-bundle.js';

const ARTICLES = [
  indexed('change-password', 'Open your profile and choose a new one.', {
    title: 'Change your password',
    category: 'Account',
    tags: ['security'],
    updated: '2026-01-01',
    views: 1,
  }),
  indexed('sign-in', 'Enter your name and your password.', {
    title: 'Sign in',
    category: 'Account',
    tags: ['start'],
    updated: '2026-01-02',
    views: 2,
  }),
];

describe('the bundle of known answers', () => {
  // After a change of the format: npx vitest run test/unit/search/provider/known-bundle.test.ts -u
  it('is of the format that the engine reads now', async () => {
    const source = sourceOf(await buildBundle({en: ARTICLES}));
    await expect(source).toMatchFileSnapshot('../../../../src/search/provider/known-bundle.ts');
  });

  it('is answered as known', async () => {
    await expect(proveSearch()).resolves.toBeUndefined();
  });
});

function sourceOf(bundle: InlineBundle): string {
  return `import type {InlineBundle} from '../../core/bundle.js';

/** Two articles. Written by its test: npx vitest run test/unit/search/provider/known-bundle.test.ts -u */
export const KNOWN_BUNDLE: InlineBundle = ${literal({...bundle}, '')};
`;
}

/** As the formatter wants it. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (
    Array.isArray(value) &&
    value.every(item => typeof item === 'string' || Array.isArray(item)) &&
    value.length > 0
  ) {
    return `[${value.map(item => literal(item, '')).join(', ')}]`;
  }
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const members = Object.entries(value).map(([key, member]) => {
    const name = /^\w+$/.test(key) ? key : `'${key}'`;
    const line = `${deeper}${Array.isArray(value) ? '' : `${name}: `}${literal(member, deeper)},\n`;
    const isLong = typeof member === 'string' && line.length > 121;
    return isLong ? `${deeper}${name}:\n${deeper}  ${literal(member, '')},\n` : line;
  });
  return members.length > 0 ? `${open}\n${members.join('')}${indent}${close}` : `${open}${close}`;
}
