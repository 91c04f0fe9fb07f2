import type {CDPSession, Page} from '@playwright/test';
import {expect, Help, test, watchForTrouble} from './hosts.js';

/** How each element is put on the page, used for a moment, and taken away again; runs inside the page. */
const USES: Readonly<Record<string, () => Promise<void>>> = {
  'helplet-launcher': async () => {
    const launcher = document.createElement('helplet-launcher');
    stage().append(launcher);
    await frame();
    launcher.remove();
  },
  'helplet-search-box': async () => {
    const box = document.createElement('helplet-search-box');
    stage().append(box);
    await box.updateComplete;
    box.remove();
  },
  'helplet-article-list': async () => {
    const list = document.createElement('helplet-article-list');
    stage().append(list);
    await list.updateComplete;
    await frame();
    list.remove();
  },
  'helplet-article-viewer': async () => {
    const viewer = document.createElement('helplet-article-viewer');
    const shown = new Promise(resolve => viewer.addEventListener('helplet-article-view', resolve, {once: true}));
    viewer.articleId = 'faq/scan-qr-code-send-receive';
    stage().append(viewer);
    await shown;
    viewer.remove();
  },
  'helplet-panel, inline': async () => {
    const panel = document.createElement('helplet-panel');
    panel.mode = 'inline';
    stage().append(panel);
    await panel.updateComplete;
    await frame();
    panel.remove();
  },
  'helplet-panel, opened': async () => {
    const panel = document.createElement('helplet-panel');
    stage().append(panel);
    await panel.updateComplete;
    panel.show();
    await panel.updateComplete;
    await frame();
    panel.remove();
  },
};

// Handed over together with the use.
const stage = (): Element => document.querySelector('#stage') as Element;
const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

async function mount(page: Page, use: () => Promise<void>, times: number): Promise<void> {
  await page.evaluate(
    async ([code, helpers, times]) => {
      const mountOnce = new Function(`${helpers}; return ${code}`)() as () => Promise<void>;
      for (let time = 0; time < times; time++) await mountOnce();
    },
    [use.toString(), `const stage = ${stage}; const frame = ${frame}`, times] as const,
  );
}

interface Counts {
  readonly nodes: number;
  readonly jsEventListeners: number;
}

/** What is left once all garbage is gone: timers and finalisers run between collections, until nothing changes any more. */
async function countAfterCollection(page: Page, session: CDPSession): Promise<Counts> {
  let last: Counts | undefined;
  for (let same = 0; ; ) {
    await page.clock.runFor('01:00');
    await session.send('HeapProfiler.collectGarbage');
    const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
    same = last?.nodes === nodes && last.jsEventListeners === jsEventListeners ? same + 1 : 0;
    last = {nodes, jsEventListeners};
    if (same >= 3) return last;
  }
}

test.describe('Elements that come and go', {tag: '@security'}, () => {
  test.skip(({browserName}) => browserName !== 'chromium', 'Only Chromium counts nodes and listeners.');

  test('leave nothing behind: 200 more mounts of each keep less than one node or listener a mount', {
    tag: '@heap',
  }, async ({page, hosts, atRest}) => {
    const trouble = watchForTrouble(page);
    await page.clock.install();
    await page.goto(`${hosts.origin}/elements.html`);
    await page.waitForFunction(() => customElements.get('helplet-panel'));
    // The code of a reader comes a while after that of the panel.
    await page.clock.runFor('00:10');
    await page.waitForFunction(() => customElements.get('helplet-article-viewer'));
    const session = await page.context().newCDPSession(page);
    for (const [name, use] of Object.entries(USES)) {
      await test.step(name, async () => {
        // The first one of each shows less than the next: its help centre is still on its way.
        await mount(page, use, 1);
        await atRest();
        await mount(page, use, 20);
        await atRest();
        const before = await countAfterCollection(page, session);
        await mount(page, use, 200);
        await atRest();
        const after = await countAfterCollection(page, session);
        // Chromium's collection is conservative and may spare an element or two that were just removed, not 200.
        expect(after.nodes - before.nodes, 'nodes kept').toBeLessThan(200);
        expect(after.jsEventListeners - before.jsEventListeners, 'listeners kept').toBeLessThan(200);
      });
    }
    expect(trouble).toEqual([]);

    await test.step('and still answer', async () => {
      await page.evaluate(async () => {
        const panel = document.createElement('helplet-panel');
        document.body.append(panel);
        await panel.updateComplete;
        panel.show();
        panel.home();
      });
      const help = new Help(page);
      await help.search('scan');
      await help.hits.filter({hasText: 'How do I scan a QR code'}).getByRole('link').first().click();
      await expect(help.title).toContainText('How do I scan a QR code');
    });
  });

  test('a leak would be found', async ({page, hosts}) => {
    await page.clock.install();
    await page.goto(`${hosts.origin}/elements.html`);
    const session = await page.context().newCDPSession(page);
    const before = await countAfterCollection(page, session);
    await page.evaluate(() => {
      const kept = Array.from({length: 10}, () => document.createElement('p'));
      for (const element of kept) addEventListener('resize', () => element.remove());
    });
    const after = await countAfterCollection(page, session);
    expect(after.nodes).toBeGreaterThanOrEqual(before.nodes + 10);
    expect(after.jsEventListeners).toBeGreaterThanOrEqual(before.jsEventListeners + 10);
  });
});
