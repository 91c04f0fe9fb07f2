/**
 * @typedef {{name: string, ph: string, pid: number, tid: number, tdur?: number}} TraceEvent `tdur`: time on the processor,
 * in microseconds.
 */

/** By which a page makes itself known in a trace. */
const MARK = 'helplet-longest-task';

/**
 * Has a page do something and draw what that changed. Gives the longest time that its main thread was at one task
 * meanwhile, in milliseconds of the processor, which other programs do not change.
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>}
 */
export async function longestTask(page, work) {
  const session = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({value}) => {
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value)));
  });
  const traceConfig = {includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*']};
  await session.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig});
  await page.evaluate(mark => void performance.mark(mark), MARK);
  await work();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
  });
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const marked = events.find(({name}) => name === MARK);
  const tasks = events.filter(
    ({name, ph, pid, tid}) => name.endsWith('RunTask') && ph === 'X' && pid === marked?.pid && tid === marked.tid,
  );
  if (!marked || tasks.length === 0) throw new Error('The trace has no task of the page');
  return Math.max(...tasks.map(({tdur = 0}) => tdur)) / 1000;
}
