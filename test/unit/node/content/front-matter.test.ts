import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {HelpletError} from '../../../../src/core/errors.js';
import {type FrontMatter, readFrontMatter} from '../../../../src/node/content/front-matter.js';

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
    ['a quote that never ends', '---\ntitle: "A\n---\n', 'a.md:2'],
    ['a list instead of keys', '---\n- a\n- b\n---\n', 'a.md:2'],
    ['a missing end', '---\ntitle: A\n\nText', 'a.md:1'],
    ['spaces behind the dashes', '--- \ntitle: A\n--- \nText', 'a.md:1'],
    ['four dashes', '----\ntitle: A\n----\nText', 'a.md:1'],
    ['four dashes at the end', '---\ntitle: A\n----\nText', 'a.md:1'],
    ['a dash that an editor made', '\u2014\ntitle: A\n\u2014\nText', 'a.md:1'],
    ['a blank line before', '\n---\ntitle: A\ntags:\n  - x\n---\nText', 'a.md:2'],
    ['a comment before', '<!-- A\nnote -->\n\n---\ntitle: A\n---\nText', 'a.md:4'],
    ['a mark before', '\ufeff---\ntitle: A\n---\nText', 'a.md:1'],
    ['TOML that does not end', '+++\ntitle = "A"\n\nText', 'a.md:1'],
    ['TOML with a value that is none', '+++\ntitle = "A"\nweight = many\n+++\n', 'a.md:3'],
    ['TOML with too many pluses', '++++\ntitle = "A"\n++++\n', 'a.md:1'],
    ['JSON that does not end', ';;;\n"title": "A"\n\nText', 'a.md:1'],
    ['JSON with a comma too many', '{\n  "title": "A",\n}\nText', 'a.md:3'],
    ['JSON with a quote too few', '---json\n{\n  "title": "A\n}\n---\n', 'a.md:3'],
    ['a bomb of aliases', `---\n${bomb()}\n---\n`, 'a.md:1'],
  ])('tells where the problem is: %s', (_name, text, where) => {
    const error = errorOf(text);
    expect(error).toMatchObject({code: 'content/front-matter', where});
    expect(error.fix).toMatch(/\S/);
  });
});

describe('front matter of other formats', () => {
  it.each([
    ['TOML', '+++\ntitle = "A"\nweight = 3\n+++\n'],
    ['TOML with a name', '---toml\ntitle = "A"\nweight = 3\n---\n'],
    ['JSON in braces', '{\n  "title": "A",\n  "weight": 3\n}\n'],
    ['JSON between fences', ';;;\n{"title": "A",\n"weight": 3}\n;;;\n'],
    ['JSON without braces', ';;;\n"title": "A",\n"weight": 3\n;;;\n'],
    ['JSON with a name', '---json\n{"title": "A",\n"weight": 3}\n---\n'],
    ['YAML with a name', '---yaml\ntitle: A\nweight: 3\n---\n'],
  ])('is read: %s', (_name, block) => {
    const {values, markdown, lines, where} = readFrontMatter(`${block}# B\n`, 'a.md');
    expect(values).toEqual({title: 'A', weight: 3});
    expect(markdown).toBe('# B\n');
    expect(lines).toBe(block.split('\n').length - 1);
    const line = block.split('\n').findIndex(text => text.includes('weight')) + 1;
    expect(where(['weight'])).toBe(`a.md:${line}`);
  });

  it('gives days of TOML as YAML does', () => {
    const toml = '+++\ndate = 2024-03-01\nlastmod = 2024-03-02T09:30:00+02:00\n[build]\nrender = "never"\n+++\n';
    const {values} = readFrontMatter(toml, 'a.md');
    expect(values).toEqual({
      date: '2024-03-01',
      lastmod: expect.stringMatching(/^2024-03-02T09:30/),
      build: {render: 'never'},
    });
  });

  it.each([
    '{{< note >}}\n"a": 1\n{{< /note >}}',
    '{% tabs %}\n',
    '{/* "a": 1 */}\n',
    '{"a": 1} is an object',
    '{: .class }\ntext',
    '+++ more\na = 1\n+++\n',
    ';;;\ntext\n',
    '\n---\nNote: this is a rule\nand this is a text, with a heading below\n\n---\n',
  ])('is not what only looks like it: %j', text => {
    expect(readFrontMatter(text, 'a.md')).toMatchObject({values: {}, markdown: text, lines: 0});
  });
});

describe('front matter that is not quite right', () => {
  it('may be indented with tabs', () => {
    const {values, markdown} = readFrontMatter(
      '---\ntags:\n\t- a\n\t- b\nbuild:\n\trender: never\n---\n\tcode\n',
      'a.md',
    );
    expect(values).toEqual({tags: ['a', 'b'], build: {render: 'never'}});
    expect(markdown).toBe('\tcode\n');
  });

  it('may hold the placeholders of a template', () => {
    const {values} = readFrontMatter('---\ntitle: {{date}} {{title}}\nviews: 3\n---\n', 'a.md');
    expect(values).toEqual({title: '{{date}} {{title}}', views: 3});
  });

  it('may give a key twice, with a warning', () => {
    const {values, warnings} = readFrontMatter('---\ntitle: A\nviews: 3\ntitle: B\n---\n', 'a.md');
    expect(values).toEqual({title: 'B', views: 3});
    expect(warnings).toMatchObject([{code: 'front-matter-value', where: 'a.md:4'}]);
  });

  it('of whatever kind takes nothing away from the text', () => {
    const line = fc.constantFrom(
      '---',
      '+++',
      ';;;',
      '----',
      '---json',
      '{',
      '}',
      '',
      'a: 1',
      'a = 1',
      '"a": 1',
      '- x',
      '\tb',
      'Text',
      '<!--',
      '-->',
      '...',
    );
    fc.assert(
      fc.property(fc.array(line, {maxLength: 12}), texts => {
        const text = texts.join('\n');
        let read: FrontMatter;
        try {
          read = readFrontMatter(text, 'a.md');
        } catch (error) {
          expect(error).toBeInstanceOf(HelpletError);
          return;
        }
        const {markdown, lines, values} = read;
        expect(text.endsWith(markdown)).toBe(true);
        const block = text.slice(0, text.length - markdown.length);
        expect(block.split('\n').length - 1).toBeGreaterThanOrEqual(lines);
        // What was taken away is fences and values; without any, nothing was.
        if (block !== '' && Object.keys(values).length === 0) expect(block).not.toMatch(/Text/);
        if (block === '') expect(lines).toBe(0);
      }),
      {numRuns: 3000},
    );
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
