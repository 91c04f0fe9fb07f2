import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {buildBundle} from '../../src/node/index.js';
import {contentsOf, folderWith} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

/** Some text with all that compiling looks at; so long that the articles do not fit in one task. */
const filler = 'Words that fill the page. '.repeat(8000);

const ARTICLES = {
  'helplet.config.json': '{"title": "Help", "site": {"pages": ["/pricing"]}}',
  'static/a.png': 'png',
  'parts/note.md': '---\ndraft: true\n---\nA note.\n',
  ...Object.fromEntries(
    Array.from({length: 12}, (_item, index) => [
      `${String(index).padStart(2, '0')}.md`,
      `---\ntags: [t${index}]\nowner: ${index}\n---\n# Article ${index}\n\nTo [the next](${(index + 1) % 12}.md#more), ` +
        `[nowhere](missing.md), [prices](/pricing) and [a heading](#mroe).\n\n![picture](/a.png) ![gone](gone.png)\n\n` +
        `:::note\n--8<-- "parts/note.md"\n:::\n\n## More {#more}\n\n${filler}\n`,
    ]),
  ),
};

/** The same with articles that cannot be compiled. */
const BAD_ARTICLES = {
  ...ARTICLES,
  '03.md': `# Quotes\n\n${'> '.repeat(20_000)}\n`,
  '09.md': `# Quotes\n\n${'> '.repeat(20_000)}\n`,
};

describe('A build in threads', () => {
  it('writes the same bytes and warns of the same as one without', async () => {
    const folder = await folderWith(ARTICLES);
    const build = async (threads: number) => {
      const {out: _out, ...result} = await buildBundle({cwd: folder, content: '.', out: `../out-${threads}`, threads});
      return {result, files: await contentsOf(join(folder, `../out-${threads}`))};
    };
    const alone = await build(0);
    expect(alone.result.warnings.length).toBeGreaterThan(12 * 2);
    expect(await build(2)).toEqual(alone);
  });
});
