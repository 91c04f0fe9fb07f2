import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/core/article.js';
import {highlight} from '../../../src/markdown/highlight/highlighter.js';
import {reveal} from '../../../src/page/scroll-to.js';
import {press, textOf} from '../../helpers/components/dom.js';
import {rendered} from '../../helpers/components/markdown.js';
import {expectAccessible, preparePage} from '../../helpers/components/page.js';
import {all, one, read} from '../../helpers/components/prose.js';
import {until} from '../../helpers/components/until.js';

/** An image of 600 by 300, in a colour. */
const PICTURE = (() => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: 600, height: 300});
  const context = canvas.getContext('2d');
  context?.fillRect(0, 0, 600, 300);
  return canvas.toDataURL('image/png');
})();

/** What has focus in the reader. */
const focused = (prose: HTMLElement): Element | null => (prose.getRootNode() as ShadowRoot).activeElement;

beforeEach(preparePage);

describe('Tabs', () => {
  const TABS = [
    'Before.',
    '<!-- tabs:start -->',
    '### Windows\n\nPress **Start**.',
    '### macOS\n\nPress *Apple*.\n\n#### Older versions\n\nThe same.',
    '### Linux\n\nYou know.',
    '<!-- tabs:end -->',
    'After.',
  ].join('\n\n');

  const shown = (prose: HTMLElement): string[] =>
    all(prose, '[role="tabpanel"]')
      .filter(panel => panel.checkVisibility())
      .map(panel => textOf(panel));
  const selected = (prose: HTMLElement): string[] => all(prose, '[role="tab"][aria-selected="true"]').map(textOf);

  it('stand for the headings between two comments, and show one of the texts', async () => {
    const prose = await read(TABS);
    expect(all(prose, '[role="tablist"] > [role="tab"]').map(textOf)).to.deep.equal(['Windows', 'macOS', 'Linux']);
    expect(selected(prose)).to.deep.equal(['Windows']);
    expect(shown(prose)).to.deep.equal(['Windows Press Start.']);
    expect(textOf(prose.firstElementChild)).to.equal('Before.');
    expect(textOf(prose.lastElementChild)).to.equal('After.');
    await expectAccessible((prose.getRootNode() as ShadowRoot).host);
  });

  it('are chosen with a press', async () => {
    const prose = await read(TABS);
    all(prose, '[role="tab"]')[1]?.click();
    expect(selected(prose)).to.deep.equal(['macOS']);
    expect(shown(prose)).to.deep.equal(['macOS Press Apple. Older versions The same.']);
  });

  for (const [dir, forward, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`are chosen with the arrows, where text runs ${dir}`, async () => {
      const prose = await read(TABS, {}, dir);
      one(prose, '[role="tab"][tabindex="0"]').focus();
      const expectChosen = async (key: string, name: string): Promise<void> => {
        await press(key);
        expect(selected(prose), key).to.deep.equal([name]);
        expect(textOf(focused(prose)), key).to.equal(name);
      };
      await expectChosen(forward, 'macOS');
      await expectChosen(back, 'Windows');
      await expectChosen(back, 'Linux');
      await expectChosen(forward, 'Windows');
      await expectChosen('End', 'Linux');
      await expectChosen('Home', 'Windows');
      expect(all(prose, '[role="tab"][tabindex="0"]')).to.have.lengthOf(1);
    });
  }

  it('keep their headings, so that links to them lead there', async () => {
    const prose = await read(TABS);
    const target = one(prose, '#linux');
    reveal(target);
    expect(selected(prose)).to.deep.equal(['Linux']);
    expect(target.closest('[role="tabpanel"]')?.checkVisibility()).to.equal(true);
    reveal(one(prose, '#older-versions'));
    expect(selected(prose)).to.deep.equal(['macOS']);
  });

  it('begin with their text: the heading takes no room on the screen', async () => {
    const prose = await read('<!-- tabs:start -->\n\n## A\n\na\n\n## B\n\nb\n\n<!-- tabs:end -->');
    const panel = one(prose, '[role="tabpanel"]:not([hidden])');
    const room = one(panel, 'p').getBoundingClientRect().top - panel.getBoundingClientRect().top;
    expect(room).to.equal(Number.parseFloat(getComputedStyle(panel).paddingTop));
  });

  it('end at a heading above them when nobody ends them', async () => {
    const prose = await read('<!-- tabs:start -->\n\n### A\n\na\n\n### B\n\nb\n\n## Next\n\nnext');
    expect(all(prose, '[role="tab"]').map(textOf)).to.deep.equal(['A', 'B']);
    expect(one(prose, '#next').closest('.tabs')).to.equal(null);
  });

  it('are none with a single heading, or with nothing between', async () => {
    const prose = await read(
      '<!-- tabs:start -->\n\n### A\n\na\n\n<!-- tabs:end -->\n\n<!-- tabs:start -->\n\n<!-- tabs:end -->',
    );
    expect(all(prose, '[role="tab"], [role="tablist"]')).to.deep.equal([]);
    expect(textOf(prose)).to.equal('A a');
  });

  it('are kept apart when there are several', async () => {
    const prose = await read(`${TABS}\n\n${TABS}`);
    all(prose, '[role="tab"]')[4]?.click();
    expect(selected(prose)).to.deep.equal(['Windows', 'macOS']);
    const ids = all(prose, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('hold others', async () => {
    const inner = '<!-- tabs:start -->\n\n#### npm\n\ni\n\n#### Yarn\n\nadd\n\n<!-- tabs:end -->';
    const prose = await read(
      `<!-- tabs:start -->\n\n### A\n\n${inner}\n\nmore\n\n### B\n\nb\n\n<!-- tabs:end -->\n\nAfter`,
    );
    expect(all(prose, '[role="tablist"]').map(textOf)).to.deep.equal(['AB', 'npmYarn']);
    expect(selected(prose)).to.deep.equal(['A', 'npm']);
    expect(textOf(prose.lastElementChild)).to.equal('After');
  });

  it('cannot be made of raw HTML', async () => {
    const prose = await read('<span class="mark-of-the-tests2" title="tabs:start"></span>\n\n### A\n\n### B');
    expect(all(prose, '[role="tab"]')).to.deep.equal([]);
  });
});

describe('Steps', () => {
  it('are numbered lists whose items begin with bold words', async () => {
    const prose = await read('1. **Open** the app.\n2. **Scan** the code.\n\n   Hold still.\n3. **Confirm**.');
    expect(one(prose, 'ol').className).to.equal('steps');
    expect(one(prose, 'ol').getAttribute('role')).to.equal('list');
    await expectAccessible((prose.getRootNode() as ShadowRoot).host);
  });

  for (const markdown of [
    '1. Plain\n2. **Bold**',
    '1. **Alone**',
    '- **Not** numbered\n- **At** all',
    '1. Word **bold**\n2. Word **bold**',
  ]) {
    it(`are not ${JSON.stringify(markdown)}`, async () => {
      expect(all(await read(markdown), '.steps')).to.deep.equal([]);
    });
  }
});

describe('A picture', () => {
  const assets: Article['assets'] = {'scan.png': PICTURE};

  async function readPicture(width: string): Promise<{prose: HTMLElement; zoom: HTMLButtonElement}> {
    const prose = await read('![The scan icon](scan.png "Where it is")', {assets});
    prose.style.inlineSize = width;
    const zoom = one<HTMLButtonElement>(prose, 'button.zoom');
    await until(() => one<HTMLImageElement>(prose, 'img').complete, 'the picture');
    return {prose, zoom};
  }

  it('that is shown smaller than it is can be enlarged, by keys too, and closes again', async () => {
    const {prose, zoom} = await readPicture('300px');
    await until(() => !zoom.hidden, 'the button');
    expect(zoom.getAttribute('aria-label')).to.equal('Enlarge “The scan icon”');
    zoom.focus();
    await press('Enter');
    const dialog = one<HTMLDialogElement>(prose, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(one<HTMLImageElement>(dialog, 'img').alt).to.equal('The scan icon');
    await expectAccessible((prose.getRootNode() as ShadowRoot).host);
    await press('Escape');
    await until(() => !all(prose, 'dialog').length, 'the dialog to go');
    expect(focused(prose)).to.equal(zoom);
  });

  it('closes with a press, and keeps Escape from what is around it', async () => {
    const {prose, zoom} = await readPicture('300px');
    await until(() => !zoom.hidden, 'the button');
    let heard = 0;
    prose.addEventListener('keydown', ({key}) => {
      if (key === 'Escape') heard++;
    });
    zoom.click();
    await press('Escape');
    await until(() => !all(prose, 'dialog').length, 'the dialog to go');
    expect(heard).to.equal(0);
    zoom.click();
    one(prose, 'dialog button').click();
    await until(() => !all(prose, 'dialog').length, 'the dialog to go');
  });

  it('that is as large as it gets offers nothing', async () => {
    const {prose, zoom} = await readPicture('300px');
    await until(() => !zoom.hidden, 'the button');
    one(prose, 'img').style.maxInlineSize = 'none';
    await until(() => zoom.hidden, 'the button to go');
  });
});

describe('A video', () => {
  const link = 'https://youtu.be/dQw4w9WgXcQ';

  it('asks nobody for anything before someone presses play', async () => {
    const prose = await read(`[How to scan](${link})`);
    const play = one<HTMLButtonElement>(prose, 'button.play');
    expect(textOf(play)).to.equal('Play “How to scan”');
    expect(textOf(one(prose, '.facade p'))).to.contain('www.youtube-nocookie.com');
    expect(all(prose, 'iframe, img, video')).to.deep.equal([]);
    const watch = one<HTMLAnchorElement>(prose, 'figcaption a');
    expect(watch).to.include({href: link, target: '_blank', rel: 'noopener noreferrer'});
    await expectAccessible((prose.getRootNode() as ShadowRoot).host);
  });

  it('plays in a frame of our making', async () => {
    const prose = await read(`![How to scan](${link})`);
    // Nothing of the address may be asked for in a test.
    const {prototype} = HTMLIFrameElement;
    const source = Object.getOwnPropertyDescriptor(prototype, 'src') as PropertyDescriptor;
    let asked = '';
    Object.defineProperty(prototype, 'src', {configurable: true, set: (value: string) => (asked = value)});
    try {
      one<HTMLButtonElement>(prose, 'button.play').click();
    } finally {
      Object.defineProperty(prototype, 'src', source);
    }
    const frame = one<HTMLIFrameElement>(prose, 'iframe');
    expect(asked).to.equal('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1');
    expect(frame.title).to.equal('How to scan');
    expect([...frame.sandbox].sort()).to.deep.equal([
      'allow-popups',
      'allow-presentation',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(frame.referrerPolicy).to.equal('strict-origin');
    expect(focused(prose)).to.equal(frame);
  });

  it('of the bundle is there at once, with its name', async () => {
    const clip = 'data:video/mp4;base64,AAAA';
    const prose = await read('![How to scan](clip.mp4)', {assets: {'clip.mp4': clip}});
    const video = one<HTMLVideoElement>(prose, 'video');
    expect(video).to.include({src: clip, controls: true, autoplay: false, preload: 'metadata'});
    expect(video.getAttribute('aria-label')).to.equal('How to scan');
    expect(textOf(one(prose, 'figcaption'))).to.equal('How to scan');
    const audio = await read('![A tone](tone.mp3)', {assets: {'tone.mp3': 'data:audio/mpeg;base64,AAAA'}});
    expect(one<HTMLAudioElement>(audio, 'audio').controls).to.equal(true);
  });

  for (const [how, markdown] of [
    ['with its address', '<video src="clip.mp4" title="How to scan" controls width="300">No video.</video>'],
    [
      'with sources',
      '<video title="How to scan"><source src="clip.mp4" type="video/mp4"><source src="x.webm"></video>',
    ],
    ['within text', 'See <video src="clip.mp4" title="How to scan"></video> here.'],
  ] as const) {
    it(`of the bundle gets a player of ours where an author wrote one, ${how}`, async () => {
      const clip = 'data:video/mp4;base64,AAAA';
      const prose = await read(markdown, {assets: {'clip.mp4': clip}});
      const video = one<HTMLVideoElement>(prose, '.media > video');
      expect(video).to.include({src: clip, controls: true, autoplay: false});
      expect(video.getAttribute('aria-label')).to.equal('How to scan');
    });
  }

  it('is called by its host when the author gave it no name', async () => {
    const prose = await read(`<${link}>`);
    expect(textOf(one(prose, 'button.play'))).to.equal('Play “www.youtube-nocookie.com”');
    expect(textOf(one(prose, 'figcaption'))).to.equal(link);
  });

  for (const [what, markdown, more] of [
    ['within text', `See [this](${link}).`, {}],
    ['from a host that is not allowed', `[x](${link})`, {mediaHosts: []}],
    ['from nowhere', '[x](https://tracker.example/clip.mp4)', {}],
    ['as a frame of the author', `<iframe src="${link}"></iframe>`, {}],
    ['as a video of the author', '<video src="https://tracker.example/x.mp4" autoplay></video>', {}],
  ] as const) {
    it(`is not played: ${what}`, async () => {
      const prose = await read(markdown, more);
      expect(all(prose, '.play, iframe, video, audio')).to.deep.equal([]);
    });
  }
});

describe('Disclosures around a heading', () => {
  it('open for those who are sent to it', async () => {
    const prose = await read('<details><summary>More</summary>\n\n### Deep\n\n</details>');
    reveal(one(prose, '#deep'));
    expect(one<HTMLDetailsElement>(prose, 'details').open).to.equal(true);
  });
});

describe('Code in colours', () => {
  const CODE = `\`\`\`ts
// Why
export class A extends B { readonly c = 'text'; d(): number { return 42; } }
\`\`\`

\`\`\`diff
- old
+ new
@@ -1,2 +1,2 @@
\`\`\`

\`\`\`html
<a class="b" href='c'>&amp;</a><!-- d -->
\`\`\`

\`\`\`yaml
key: value # why
list: [1, true, null]
\`\`\`
`;

  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read in ${scheme}`, async () => {
      const prose = await read('', {highlight});
      const {host} = prose.getRootNode() as ShadowRoot;
      (host as HTMLElement).style.cssText =
        `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#16181d' : '#fff'}`;
      prose.replaceChildren(...rendered(CODE, {highlight}).childNodes);
      const words = all(prose, '[class^="hl-"]');
      expect(new Set(words.map(({className}) => className)).size).to.be.at.least(10);
      const colors = new Set(words.map(word => getComputedStyle(word).color));
      expect(colors.size).to.be.at.least(5);
      // Checks the contrast of every word.
      await expectAccessible(host);
    });
  }

  it('has only classes of its own', () => {
    const root = rendered(
      '<span class="hl-keyword evil">x</span><span class="hl-">y</span><span class="hl-a b_ c_">z</span>',
    );
    expect(all(root, '[class]')).to.deep.equal([]);
  });
});

describe('The host’s own word on links', () => {
  it('is heard for links elsewhere, and not for articles', () => {
    const asked: string[] = [];
    const root = rendered('[a](https://example.org) [b](other.md) [c](/page) [d](javascript:0)', {
      linkUrl: url => {
        asked.push(url);
        return url === '/page' ? undefined : `/leave?${url}`;
      },
    });
    expect(asked).to.deep.equal(['https://example.org', '/page']);
    const links = all<HTMLAnchorElement>(root, 'a[href]').map(found => found.getAttribute('href'));
    expect(links).to.deep.equal(['/leave?https://example.org', '#helplet=article/guides/other']);
  });
});
