import {expect} from '@open-wc/testing';
import {blocksStyles} from '../../../src/components/reader/blocks.styles.js';
import {proseStyles} from '../../../src/components/reader/prose.styles.js';
import {en} from '../../../src/i18n/locales/en.js';
import {element} from '../../../src/markdown/decorate/decoration.js';
import {LIMITS} from '../../../src/markdown/limits.js';
import type {MarkdownParser} from '../../../src/markdown/markdown-to-html.js';
import {pageParser, setPageParser} from '../../../src/markdown/page-parser.js';
import {renderArticle} from '../../../src/markdown/render-article.js';
import {ThreadParser} from '../../../src/markdown/thread-parser.js';
import {markdownScript} from '../../../src/markdown/worker/worker-files.js';
import {WorkerParser} from '../../../src/markdown/worker/worker-parser.js';
import {tokenStyles} from '../../../src/styles/tokens.styles.js';
import {startScript} from '../../../src/workers/start-script.js';
import {articleOf, iconNode} from '../../helpers/components/markdown.js';
import {sharedInputs, skipWithout} from '../../helpers/components/shared-data.js';
import {SLOW_MARKDOWN} from '../../security/slow-markdown.mjs';

/** A screen or two, which browsers lay out in a few milliseconds. */
const LONGEST_PIECE = {characters: 4100, lines: 60};

/** Those of the reader: they have a browser lay out what is far away later. */
const STYLES = [tokenStyles, proseStyles, ...blocksStyles].flatMap(({styleSheet}) => styleSheet ?? []);

// How long it holds a page up is measured: npm run bench -- --only hostile.
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

  /** Draws it, and gives the pieces of those articles that are shown as plain text. */
  async function read(markdown: string): Promise<string[]> {
    prose.replaceChildren(await renderArticle(articleOf('', {markdown, headings: []}), {words: en, icon: iconNode}));
    expect(prose.querySelectorAll('*')).to.have.lengthOf.at.most(LIMITS.elements);
    return [...prose.querySelectorAll('.plain')].map(({textContent}) => textContent ?? '');
  }

  function isShort(piece: string): boolean {
    return piece.length <= LONGEST_PIECE.characters && piece.split('\n').length <= LONGEST_PIECE.lines;
  }

  for (const [where, parser] of [
    ['a worker', workerParser],
    ['the page’s own thread', () => new ThreadParser()],
  ] as const) {
    describe(`in ${where}`, () => {
      for (const [what, markdown] of Object.entries(SLOW_MARKDOWN)) {
        it(`is refused, shown piece by piece, and loses nothing: ${what}`, async () => {
          setPageParser(parser());
          const pieces = await read(markdown);
          expect(pieces.join('').replace(/\s/g, '')).to.equal(markdown.replace(/\s/g, ''));
          expect(pieces.every(isShort)).to.equal(true);
          const isAsked = parser === workerParser && markdown.length <= LIMITS.workerCharacters;
          expect(started).to.equal(isAsked ? 1 : 0);
        });
      }

      it('is shown piece by piece or as it should be: inputs that others collected', async function () {
        this.timeout(600_000);
        const inputs = await sharedInputs('redos-pathological');
        skipWithout(inputs, 'redos-pathological', this);
        setPageParser(parser());
        for (const {title, payload} of inputs) {
          expect(
            (await read(payload)).filter(piece => !isShort(piece)),
            title,
          ).to.deep.equal([]);
        }
        expect(started > 0).to.equal(parser === workerParser);
      });
    });
  }
});
