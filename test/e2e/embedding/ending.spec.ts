import {type CDPSession, expect, type Page, test} from '@playwright/test';
import {Help} from '../help.js';
import {ask, heardBy, openHost} from './host-page.js';

// What a page has left once the help has gone. Only Chromium lets a test look at that.
test.skip(({browserName}) => browserName !== 'chromium', 'counts objects through the DevTools protocol');

/** Objects of Helplet's own that the garbage collector has to leave. */
async function survivors(page: Page, client: CDPSession): Promise<string[]> {
  // The browser itself lets go of removed elements when it draws the page.
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await client.send('HeapProfiler.collectGarbage');
  const {result} = await client.send('Runtime.evaluate', {expression: 'Object.prototype'});
  const {objects} = await client.send('Runtime.queryObjects', {prototypeObjectId: result.objectId ?? ''});
  const {result: found} = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () {
      return this.filter(each => {
        try {
          return each instanceof Node
            ? // Templates have documents of their own, and stay.
              each instanceof Element && each.ownerDocument === document && each.localName.startsWith('helplet-')
            : 'query' in each && 'activeOption' in each;
        } catch {
          return false;
        }
      }).map(each => each.localName ?? 'state');
    }`,
    returnByValue: true,
  });
  await client.send('Runtime.releaseObject', {objectId: objects.objectId ?? ''});
  return found.value as string[];
}

/** The state that every instance begins with is a constant. */
const NOTHING = ['state'];

/** Opens the help, asks it something, reads, writes half a message, and destroys it. */
async function useAndDestroy(page: Page): Promise<void> {
  await ask(page, 'init', {bundle: 'help/'});
  await ask(page, 'search', 'fees');
  await expect(new Help(page).hits.first()).toBeVisible();
  await ask(page, 'article', 'documents/fees');
  await expect(new Help(page).title).toBeVisible();
  await ask(page, 'destroy');
}

test('nothing of an instance is left after destroy, and no worker runs', async ({page, context}) => {
  const client = await context.newCDPSession(page);
  await openHost(page, {tag: ''});
  await useAndDestroy(page);
  await expect(page.locator('helplet-panel, helplet-launcher')).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
  await expect.poll(() => survivors(page, client)).toEqual(NOTHING);
});

test('20 and 220 cycles of init and destroy leave the same', async ({page, context}) => {
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await openHost(page, {tag: ''});
  const cycle = (count: number) =>
    page.evaluate(async times => {
      const {Helplet} = globalThis as unknown as {Helplet: (...command: readonly unknown[]) => Promise<unknown>};
      for (let round = 0; round < times; round++) {
        // Under other names as well: each is an instance of its own.
        const name = round % 2 ? `shop${round}.` : '';
        await Helplet(`${name}init`, {bundle: 'help/'});
        await Helplet(`${name}open`);
        await new Promise(requestAnimationFrame);
        await Helplet(`${name}destroy`);
        await new Promise(resolve => setTimeout(resolve));
      }
    }, count);
  const left = async () => {
    // Chromium itself may keep elements that it last had to do with. Were one of a hundred cycles kept, it would show.
    await expect
      .poll(async () => (await survivors(page, client)).filter(name => name === 'helplet-panel').length)
      .toBeLessThanOrEqual(2);
    const {metrics} = await client.send('Performance.getMetrics');
    return (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
  };
  await cycle(20);
  const after20 = await left();
  await cycle(200);
  const after220 = await left();
  // Each cycle makes hundreds of nodes and dozens of listeners: were a tenth of them kept, it would show.
  expect(after220('Nodes') - after20('Nodes')).toBeLessThan(2000);
  expect(after220('JSEventListeners') - after20('JSEventListeners')).toBeLessThan(200);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('init after destroy begins anew', async ({page}) => {
  const help = new Help(page);
  await openHost(page, {tag: ''});
  await ask(page, 'init', {bundle: 'help/'});
  await ask(page, 'search', 'fees');
  await expect(help.hits.first()).toBeVisible();
  await ask(page, 'destroy');
  await ask(page, 'init', {bundle: 'help/'});
  await ask(page, 'open');
  await expect(help.field).toHaveValue('');
  await expect(help.hits).toHaveCount(0);
});

test('elements that the page placed itself start anew when their instance is destroyed', async ({page}) => {
  const help = new Help(page);
  await openHost(page, {tag: '', body: '<helplet-panel bundle="help/"></helplet-panel>'});
  await ask(page, 'search', 'fees');
  await expect(help.hits.first()).toBeVisible();
  await ask(page, 'destroy');
  await ask(page, 'article', 'documents/fees');
  await expect(help.title).toBeVisible();
  expect(await heardBy(page)).toEqual([]);
});
