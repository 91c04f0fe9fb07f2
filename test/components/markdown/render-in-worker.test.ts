import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/core/article.js';
import {en} from '../../../src/i18n/locales/en.js';
import {PageParser, pageParser, setPageParser} from '../../../src/markdown/page-parser.js';
import {renderArticle} from '../../../src/markdown/render-article.js';
import {ThreadParser} from '../../../src/markdown/thread-parser.js';
import {WorkerParser} from '../../../src/markdown/worker/worker-parser.js';
import {startScript} from '../../../src/workers/start-script.js';
import {textOf} from '../../helpers/components/dom.js';
import {articleOf, iconNode} from '../../helpers/components/markdown.js';
import {until} from '../../helpers/components/until.js';

const script = new URL('../../../src/markdown/worker/markdown-worker.js', import.meta.url);
/** Who parses, and what the page can be. */
const PARSERS = {
  'a worker': () => new WorkerParser(),
  'a worker started from a blob, as from another origin': () =>
    new WorkerParser({start: () => startScript(script, {}, true)}),
  'the page’s own thread': () => new ThreadParser(),
  'the page’s own thread, after the worker could not be loaded': () =>
    new PageParser({start: () => startScript(new URL('./no-such-worker.js', script), {}, true)}),
};

const ALL = `# Start

> [!NOTE]
> A *note*.

## One

- [x] done[^1]

| a | b |
| - | -: |
| 1 | 2 |

\`\`\`ts title="a.ts" {1}
const a: string = 'x'; // why
\`\`\`

<!-- tabs:start -->

### A

a

### B

b

<!-- tabs:end -->

[A video](https://youtu.be/dQw4w9WgXcQ)

<script>window.executed = 1</script><img src=x onerror="window.executed = 1">

[^1]: Noted.
`;

const before = pageParser();
afterEach(() => setPageParser(before));

async function read(markdown: string, more: Partial<Article> = {}, signal?: AbortSignal): Promise<HTMLElement> {
  const root = document.createElement('div');
  root.append(await renderArticle(articleOf(markdown, more), {words: en, icon: iconNode}, signal));
  return root;
}

describe('An article', () => {
  for (const [where, parser] of Object.entries(PARSERS)) {
    it(`is the same wherever it is parsed: ${where}`, async () => {
      setPageParser(parser());
      const root = await read(ALL);
      setPageParser(new ThreadParser());
      expect(root.innerHTML).to.equal((await read(ALL)).innerHTML);
      expect(
        root.querySelectorAll('[role="note"], [role="checkbox"], [role="tab"], .play, .footnotes'),
      ).to.have.lengthOf(6);
      expect(root.querySelectorAll('script, [onerror]')).to.have.lengthOf(0);
    });

    it(`has its code in colours: ${where}`, async () => {
      setPageParser(parser());
      const root = await read(ALL);
      const words = [...root.querySelectorAll('pre [class^="hl-"]')].map(word => [word.className, word.textContent]);
      expect(words).to.deep.include(['hl-keyword', 'const']);
      expect(words).to.deep.include(['hl-comment', '// why']);
      expect(textOf(root.querySelector('.code-title'))).to.equal('a.ts');
      expect(root.querySelectorAll('mark.line .hl-keyword')).to.have.lengthOf(1);
      expect(root.querySelector('pre')?.textContent).to.equal("const a: string = 'x'; // why\n");
    });
  }

  it('that takes for ever is shown as its author wrote it, and the next one is drawn', async () => {
    setPageParser(new WorkerParser({deadlineMs: 300}));
    const hostile = `Some words.\n\n${'*a **a '.repeat(10_000)}\n\n<b>Last</b> words.`;
    const root = await read(hostile);
    expect(textOf(root.querySelector('[role="note"]'))).to.contain('plain text');
    const text = [...root.querySelectorAll('.plain')].map(piece => piece.textContent).join('');
    expect(text.replace(/\s/g, '')).to.equal(hostile.replace(/\s/g, ''));
    expect(root.querySelectorAll('.plain *')).to.have.lengthOf(0);
    expect(textOf(await read('**Next**'))).to.equal('Next');
  });

  for (const [what, markdown] of [
    ['too many elements', 'a\n\n'.repeat(7000)],
    ['elements too deep in each other', `${'<div>'.repeat(200)}a`],
    ['a form around everything', `<form>${'<p>a</p>'.repeat(2000)}</form>`],
    ['too long a line', `${'word '.repeat(5000)}`],
    ['too many cells in a row', `|${'x|'.repeat(300)}\n|${'-|'.repeat(300)}`],
    ['too much code', `\`\`\`\n${'line\n'.repeat(20_000)}\`\`\``],
  ] as const) {
    it(`is shown as its author wrote it when it has ${what}`, async () => {
      setPageParser(new WorkerParser());
      const root = await read(markdown, {headings: []});
      expect(root.querySelectorAll('[role="note"]')).to.have.lengthOf(1);
      expect(root.querySelector('.plain')?.textContent?.slice(0, 20)).to.equal(markdown.slice(0, 20));
    });
  }

  it('that is long has what is far down laid out later', async () => {
    const root = await read('## A\n\nSome *text*.\n\n'.repeat(200), {headings: []});
    const far = [...root.children].map(block => block.classList.contains('far'));
    expect(far.indexOf(true)).to.be.within(50, 200);
    expect(far.lastIndexOf(false)).to.equal(far.indexOf(true) - 1);
    expect(
      (await read('## A\n\nSome *text*.\n\n'.repeat(20), {headings: []})).querySelectorAll('.far'),
    ).to.have.lengthOf(0);
  });

  it('opened quickly after others is parsed by the worker that these have started', async () => {
    const workers: Worker[] = [];
    let asked = 0;
    const parser = new WorkerParser({
      start: async () => {
        const worker = await startScript(script, {}, true);
        workers.push(worker as Worker);
        const post = worker.postMessage.bind(worker);
        worker.postMessage = message => {
          asked++;
          post(message);
        };
        return worker;
      },
    });
    setPageParser(parser);
    for (const count of [1, 2, 3]) {
      const controller = new AbortController();
      // Long enough to be under way when the next one is opened.
      const reading = read('Some *text*.\n\n'.repeat(5000), {headings: []}, controller.signal).catch(reason => reason);
      await until(() => asked === count);
      controller.abort();
      expect(await reading).to.include({name: 'AbortError'});
    }
    expect(textOf(await read('**Four**'))).to.equal('Four');
    expect(workers).to.have.lengthOf(1);
  });

  it('that nobody waits for any more is given up', async () => {
    const controller = new AbortController();
    const reading = read('text', {}, controller.signal);
    controller.abort();
    const error = await reading.catch((reason: unknown) => reason);
    expect(error).to.include({name: 'AbortError'});
  });
});
