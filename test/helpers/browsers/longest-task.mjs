/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} [tdur] Time on the processor, in microseconds.
 *
 * @typedef {{send(method: string, options?: object): Promise<unknown>, on(name: string, listener: (event: never) => void): void,
 *   once(name: string, listener: () => void): void, detach(): Promise<void>}} Session
 */

/** The name of the mark by which a page makes itself known in a trace. */
const MARK = 'helplet-longest-task';

/**
 * Two commands: `longest-task-start` begins to watch the test's page, `longest-task-end` gives the longest time that one
 * task of its main thread took, in milliseconds of the processor, which other programs do not change. Chromium only; null
 * in other browsers.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function longestTaskPlugin() {
  /** @type {Map<string, {session: Session, events: TraceEvent[]}>} */
  const traces = new Map();
  return {
    name: 'longest-task',
    async executeCommand({command, session: test}) {
      if (command === 'longest-task-start') {
        if (test.browser.type !== 'playwright' || !/chromium/i.test(test.browser.name)) return false;
        const {getPage} = /** @type {import('@web/test-runner-playwright').PlaywrightLauncher} */ (test.browser);
        const page = getPage.call(test.browser, test.id);
        const session = /** @type {Session} */ (/** @type {unknown} */ (await page.context().newCDPSession(page)));
        /** @type {TraceEvent[]} */
        const events = [];
        session.on(
          'Tracing.dataCollected',
          (/** @type {{value: TraceEvent[]}} */ {value}) => void events.push(...value),
        );
        const traceConfig = {includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*']};
        await session.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig});
        traces.set(test.id, {session, events});
        return true;
      }
      if (command !== 'longest-task-end') return undefined;
      const trace = traces.get(test.id);
      traces.delete(test.id);
      if (!trace) return null;
      const {session, events} = trace;
      const complete = new Promise(resolve => session.once('Tracing.tracingComplete', () => resolve(undefined)));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      const marked = events.find(({name}) => name === MARK);
      const tasks = events.filter(
        ({name, ph, pid, tid}) => name.endsWith('RunTask') && ph === 'X' && pid === marked?.pid && tid === marked.tid,
      );
      if (!marked || tasks.length === 0) throw new Error('The trace has no task of the page');
      return Math.max(...tasks.map(({tdur = 0}) => tdur)) / 1000;
    },
  };
}
