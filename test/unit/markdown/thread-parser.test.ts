import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {LIMITS, RefusedMarkdownError} from '../../../src/markdown/limits.js';
import {htmlSteps} from '../../../src/markdown/markdown-to-html.js';
import {runAtOnce} from '../../../src/markdown/slices.js';
import {refuseCostlyBlocks, refuseCostlyText} from '../../../src/markdown/thread-parser.js';
import {stopEndless} from '../../helpers/stop-endless.js';

const shared = process.env.HELPLET_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** Parses as a page's own thread does. */
function parse(markdown: string): string {
  refuseCostlyBlocks(markdown);
  return runAtOnce(htmlSteps(markdown, {mark: 'm', footnotesTitle: 'f'}, undefined, refuseCostlyText));
}

describe('What would hold a page up', () => {
  it.each([
    ['quotes in quotes', '> '.repeat(40)],
    ['lists in one line', '- '.repeat(40)],
    ['numbers in one line', '1. '.repeat(40)],
    ['lists in lists', Array.from({length: 60}, (_none, depth) => `${'  '.repeat(depth)}* a`).join('\n')],
    ['a very long list', '- a\n'.repeat(2000)],
    ['emphasis in emphasis', '*a **a '.repeat(1000)],
    ['openers of links', '['.repeat(1000)],
    ['marks over many lines', '*a\n'.repeat(1000)],
    ['a word without an end', 'a'.repeat(30_000)],
    ['a cell with too much in it', `| ${'*a '.repeat(1000)} |\n| - |`],
  ])('is refused: %s', (_what, markdown) => {
    expect(() => parse(markdown)).toThrow(RefusedMarkdownError);
  });

  it.each([
    ['a quote of a quote in a list', '- > > a\n  > - b'],
    ['a table of many links', `| a |\n| - |\n${'| [a](b) *c* |\n'.repeat(400)}`],
    ['a list of hundreds', '1. **a** [b](c)\n'.repeat(800)],
    ['a long text of short paragraphs', 'Some *words* here.\n\n'.repeat(3000)],
    ['a long listing', `\`\`\`\n${'let a = b[c] * d;\n'.repeat(2000)}\`\`\``],
    ['a horizontal rule', '- '.repeat(3)],
  ])('is not %s', (_what, markdown) => {
    expect(parse(markdown)).toContain('<');
  });

  it.each(['> ', '- ', '  ', '*a ', '[', '\n', '1', '\t'])('is looked for in millions of %j', piece => {
    // To look at each character more than once would take hours.
    const markdown = piece.repeat(2_000_000);
    const look = () => stopEndless(() => refuseCostlyBlocks(markdown));
    if (['> ', '- '].includes(piece)) expect(look).toThrow(RefusedMarkdownError);
    else expect(look).not.toThrow();
  });

  it('is no real article', context => {
    const folder = join(shared, 'business-central');
    if (!existsSync(folder)) context.skip('There is no folder of real articles in HELPLET_DATA or ../shared/data');
    const articles = readdirSync(folder)
      .filter(name => name.endsWith('.md'))
      .map(name => ({name, markdown: readFileSync(join(folder, name), 'utf8')}))
      .sort((one, other) => other.markdown.length - one.markdown.length);
    // The longest, and some of the others: all of them take long.
    const chosen = articles.filter((_article, rank) => rank < 40 || rank % 20 === 0);
    const refused = chosen.filter(({markdown}) => {
      try {
        parse(markdown);
        return markdown.length > LIMITS.threadCharacters;
      } catch (error) {
        return error instanceof RefusedMarkdownError;
      }
    });
    expect(chosen.length).toBeGreaterThan(80);
    expect(refused.map(({name}) => name)).toEqual([]);
  });
});
