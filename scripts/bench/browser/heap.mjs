/**
 * @typedef {import('playwright-core').CDPSession} CDPSession
 * @typedef {{usedSize: number, backingStorageSize?: number}} HeapUsage
 */

/**
 * Finds the heap of a page and of its workers after a garbage collection. Buffers count.
 *
 * @param {CDPSession} session Of a page that loads later.
 */
export async function openHeaps(session) {
  /** @type {string[]} */
  const workers = [];
  /** @type {Map<number, (result: any) => void>} */
  const waiting = new Map();
  session.on('Target.attachedToTarget', ({sessionId, targetInfo}) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({message}) => {
    const {id, result} = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  await session.send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: false, flatten: false});
  let last = 0;
  const ask = (/** @type {string} */ sessionId, /** @type {string} */ method) =>
    new Promise(resolve => {
      const id = ++last;
      waiting.set(id, resolve);
      session
        .send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method, params: {}})})
        .catch(() => resolve(undefined));
    });

  return {
    async main() {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return occupied(await session.send('Runtime.getHeapUsage'));
    },
    async workers() {
      let total = 0;
      for (const worker of workers) {
        await ask(worker, 'HeapProfiler.collectGarbage');
        total += occupied(/** @type {HeapUsage} */ (await ask(worker, 'Runtime.getHeapUsage')));
      }
      return total;
    },
  };
}

/** @param {HeapUsage | undefined} usage */
function occupied(usage) {
  return usage ? usage.usedSize + (usage.backingStorageSize ?? 0) : 0;
}
