/**
 * @typedef {import('playwright-core').CDPSession} CDPSession
 * @typedef {{send: (method: string) => Promise<any>, on: (listener: (method: string, params: any) => void) => void}} WorkerTarget
 */

/**
 * Connects to each worker that a page starts, before its script runs: the browser's protocol tells the page's session nothing
 * of what its workers do. Playwright's own sessions reach them neither.
 *
 * @param {CDPSession} session Of a page that loads later.
 * @param {(worker: WorkerTarget) => Promise<unknown>} prepare The worker starts when this is done.
 */
export async function attachWorkers(session, prepare) {
  /** @type {Map<number, (result: any) => void>} */
  const waiting = new Map();
  /** @type {Map<string, (method: string, params: any) => void>} */
  const listeners = new Map();
  let last = 0;
  session.on('Target.attachedToTarget', async ({sessionId, targetInfo}) => {
    /** @type {WorkerTarget} */
    const worker = {
      send: method =>
        new Promise(resolve => {
          const id = ++last;
          waiting.set(id, resolve);
          session
            .send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method, params: {}})})
            .catch(() => resolve(undefined));
        }),
      on: listener => listeners.set(sessionId, listener),
    };
    if (targetInfo.type === 'worker') await prepare(worker);
    await worker.send('Runtime.runIfWaitingForDebugger');
  });
  session.on('Target.receivedMessageFromTarget', ({sessionId, message}) => {
    const {id, result, method, params} = JSON.parse(message);
    if (id === undefined) return listeners.get(sessionId)?.(method, params);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  await session.send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: true, flatten: false});
}
