import {expect} from '@open-wc/testing';
import {blocksStyles} from '../../../src/components/article-viewer/blocks.styles.js';
import {proseStyles} from '../../../src/components/article-viewer/prose.styles.js';
import {en} from '../../../src/i18n/en.js';
import {element} from '../../../src/markdown/decorate/decoration.js';
import type {MarkdownParser} from '../../../src/markdown/markdown-parser.js';
import {pageParser, setPageParser} from '../../../src/markdown/page-parser.js';
import {renderArticle} from '../../../src/markdown/render-article.js';
import {ThreadParser} from '../../../src/markdown/thread-parser.js';
import {markdownScript} from '../../../src/markdown/worker/worker-files.js';
import {WorkerParser} from '../../../src/markdown/worker/worker-parser.js';
import {tokenStyles} from '../../../src/styles/tokens.styles.js';
import {startScript} from '../../../src/workers/start-script.js';
import {longestTask} from '../../helpers/components/longest-task.js';
import {articleOf, iconNode} from '../../helpers/components/markdown.js';
import {sharedInputs, skipWithout} from '../../helpers/components/shared-data.js';

/** What a person feels as a hitch. */
const MOST_MS = 50;
/** The worker is killed after two seconds; the rest is for machines that are at other things as well. */
const LATEST_MS = 4000;

/** Those of the reader: they have a browser lay out what is far away later. */
const STYLES = [tokenStyles, proseStyles, ...blocksStyles].flatMap(({styleSheet}) => styleSheet ?? []);

const OWN: Readonly<Record<string, string>> = {
  'emphasis in emphasis': '*a **a '.repeat(5000),
  'openers of links': '['.repeat(50_000),
  'links without an end': '[a](b'.repeat(5000),
  'quotes in quotes': `${'> '.repeat(3000)}a`,
  'lists in lists': Array.from({length: 300}, (_none, depth) => `${'  '.repeat(depth)}* a`).join('\n'),
  'items of a list': '- a\n'.repeat(10_000),
  'pieces of code': '`x` '.repeat(40_000),
  'cells of a table': `|${'x|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n`,
  references: `[a]: x\n\n${'[a] '.repeat(20_000)}`,
  'elements in elements': `${'<div>'.repeat(3000)}a`,
  'paragraphs after each other': 'a\n\n'.repeat(20_000),
  'comments without an end': `a</${'<!--'.repeat(5000)}`,
  'a word without an end': 'a'.repeat(400_000),
  'more than anybody reads': 'word '.repeat(300_000),
};

describe('Markdown that is made to take for ever', () => {
  let before: MarkdownParser;
  let started: number;
  let prose: HTMLElement;

  beforeEach(() => {
    before = pageParser();
    started = 0;
    const page = element('div', '');
    page.attachShadow({mode: 'open'}).adoptedStyleSheets = STYLES;
    prose = element('div', 'prose');
    page.shadowRoot?.append(prose);
    document.body.append(page);
  });
  afterEach(() => {
    setPageParser(before);
    (prose.getRootNode() as ShadowRoot).host.remove();
  });

  const workerParser = (): MarkdownParser =>
    new WorkerParser({
      start: options => {
        started++;
        return startScript(markdownScript(), options);
      },
    });

  /** Reads it, and says what is wrong with that. */
  async function read(markdown: string): Promise<{problems: string[]; taskMs: number}> {
    const start = performance.now();
    let tookMs = 0;
    const taskMs = await longestTask(async () => {
      const nodes = await renderArticle(articleOf('', {markdown, headings: []}), {words: en, icon: iconNode});
      tookMs = performance.now() - start;
      prose.replaceChildren(nodes);
    });
    const problems: string[] = [];
    if (taskMs !== undefined && taskMs > MOST_MS) problems.push(`held the page up for ${taskMs} ms`);
    if (tookMs > LATEST_MS) problems.push(`took ${tookMs} ms`);
    return {problems, taskMs: taskMs ?? 0};
  }

  for (const [where, parser] of [
    ['a worker', workerParser],
    ['the page’s own thread', () => new ThreadParser()],
  ] as const) {
    describe(`in ${where}`, () => {
      for (const [what, markdown] of Object.entries(OWN)) {
        it(`never holds the page up, and loses nothing: ${what}`, async function () {
          this.timeout(20_000);
          setPageParser(parser());
          expect((await read(markdown)).problems).to.deep.equal([]);
          const words = (text: string): number => text.match(/\w+/g)?.length ?? 0;
          expect(words(prose.textContent ?? '')).to.be.at.least(words(markdown) > 2 ? words(markdown) / 2 : 0);
        });
      }

      it('never holds the page up: inputs that others collected', async function () {
        this.timeout(80_000);
        const inputs = await sharedInputs('redos-pathological');
        skipWithout(inputs, 'redos-pathological', this);
        setPageParser(parser());
        const found: string[] = [];
        let worst = 0;
        for (const {title, payload} of inputs) {
          const {problems, taskMs} = await read(payload);
          worst = Math.max(worst, taskMs);
          found.push(...problems.map(problem => `${title} ${problem}`));
          prose.replaceChildren();
        }
        const killed = Math.max(0, started - 1);
        console.log(
          `${inputs.length} inputs in ${where}: ${Math.round(worst)} ms at most at a time; ${killed} workers killed`,
        );
        expect(found).to.deep.equal([]);
      });
    });
  }
});
