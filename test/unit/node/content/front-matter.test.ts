import {describe, expect, it} from 'vitest';
import {HelpletError} from '../../../../src/core/errors.js';
import {readFrontMatter} from '../../../../src/node/content/front-matter.js';

function errorOf(text: string): HelpletError {
  try {
    readFrontMatter(text, 'a.md');
  } catch (error) {
    if (error instanceof HelpletError) return error;
  }
  throw new Error('No HelpletError was thrown.');
}

describe('front matter', () => {
  it('is split from the Markdown and knows its lines', () => {
    const {values, markdown, lines, where} = readFrontMatter('---\ntitle: A\ntags:\n  - x\n  - y\n---\n# B\n', 'a.md');
    expect(values).toEqual({title: 'A', tags: ['x', 'y']});
    expect(markdown).toBe('# B\n');
    expect(lines).toBe(6);
    expect(where(['tags'])).toBe('a.md:3');
    expect(where(['tags', 1])).toBe('a.md:5');
  });

  it('may be missing or empty', () => {
    expect(readFrontMatter('# B', 'a.md')).toMatchObject({values: {}, markdown: '# B', lines: 0});
    expect(readFrontMatter('---\n---\nText', 'a.md')).toMatchObject({values: {}, markdown: 'Text', lines: 2});
  });

  it('is not a rule at the top of an article', () => {
    expect(readFrontMatter('---\n\nText: more', 'a.md')).toMatchObject({values: {}, markdown: '---\n\nText: more'});
  });

  it('keeps keys that have a meaning in JavaScript as plain keys', () => {
    const {values} = readFrontMatter('---\n__proto__: {polluted: true}\nconstructor: x\n---\n', 'a.md');
    expect(Object.keys(values)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['an unquoted colon', '---\ntitle: A\ndescription: one: two\n---\n', 'a.md:3'],
    ['a key given twice', '---\ntitle: A\ntitle: B\n---\n', 'a.md:3'],
    ['a quote that never ends', '---\ntitle: "A\n---\n', 'a.md:2'],
    ['a list instead of keys', '---\n- a\n- b\n---\n', 'a.md:2'],
    ['a missing end', '---\ntitle: A\n\nText', 'a.md:1'],
    ['spaces behind the dashes', '--- \ntitle: A\n--- \nText', 'a.md:1'],
    ['a bomb of aliases', `---\n${bomb()}\n---\n`, 'a.md:1'],
  ])('tells where the problem is: %s', (_name, text, where) => {
    const error = errorOf(text);
    expect(error).toMatchObject({code: 'content/front-matter-yaml', where});
    expect(error.fix).toMatch(/\S/);
  });
});

/** Each line holds the one before ten times. */
function bomb(): string {
  const lines = Array.from({length: 9}, (_, index) => {
    const item = index === 0 ? '"lol"' : `*a${index - 1}`;
    return `a${index}: &a${index} [${Array(10).fill(item).join(', ')}]`;
  });
  return lines.join('\n');
}
