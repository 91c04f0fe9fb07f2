import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test as base, expect, type Request} from '@playwright/test';

export {expect};

export const test = base.extend<{
  /** Waits until the page has nothing to do: nothing is on its way to it, and an idle moment brings nothing new. */
  atRest: () => Promise<void>;
}>({
  page: async ({page}, use, {testId}) => {
    const folder = process.env.HELPLET_COVERAGE;
    if (folder) await page.coverage.startJSCoverage({resetOnNavigation: false});
    await use(page);
    if (folder && !page.isClosed()) {
      const scripts = (await page.coverage.stopJSCoverage()).filter(({url}) => url.includes('/helplet/'));
      await mkdir(join(folder, 'e2e'), {recursive: true});
      // For scripts/coverage/end-to-end.mjs.
      await writeFile(join(folder, 'e2e', `${testId}.json`), JSON.stringify(scripts.map(({source, ...run}) => run)));
    }
    // What comes now concerns nobody: an answer to a request that was held, or one that is being made.
    page.removeAllListeners();
    await page.unrouteAll({behavior: 'ignoreErrors'});
  },

  atRest: async ({page}, use) => {
    const pending = new Set<Request>();
    let count = 0;
    /** From the request of another document until that is there; steps within a document have none. */
    let isLeaving = false;
    page.on('request', request => {
      count++;
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) isLeaving = true;
      pending.add(request);
    });
    page.on('framenavigated', frame => {
      if (!isLeaving || frame !== page.mainFrame()) return;
      // Browsers do not tell the end of what the document before was still loading.
      pending.clear();
      isLeaving = false;
    });
    page.on('requestfinished', request => pending.delete(request));
    page.on('requestfailed', request => pending.delete(request));
    await use(async () => {
      for (let before = -1; before !== count || pending.size > 0; ) {
        before = count;
        await expect.poll(() => [...pending].map(request => request.url())).toEqual([]);
        await page.evaluate(() => new Promise<void>(resolve => requestIdleCallback(() => resolve())));
      }
    });
  },
});
