interface Listener {
  readonly target: EventTarget;
  readonly type: string;
  readonly callback: unknown;
  readonly capture: boolean;
}

/** Notes which listeners stand on the document, the window and the body; call `restore()` at the end. */
export function watchListeners(): {readonly left: () => string[]; readonly restore: () => void} {
  const watched: EventTarget[] = [document, window, document.body, document.documentElement];
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  let listeners: Listener[] = [];
  const isSame = (a: Listener, b: Listener): boolean =>
    a.target === b.target && a.type === b.type && a.callback === b.callback && a.capture === b.capture;
  const noteOf = (target: EventTarget, type: string, callback: unknown, options: unknown): Listener => ({
    target,
    type,
    callback,
    capture:
      typeof options === 'boolean' ? options : Boolean((options as AddEventListenerOptions | undefined)?.capture),
  });
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, callback, options) {
    const target = this ?? window;
    const added = noteOf(target, type, callback, options);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (watched.includes(target)) listeners.push(added);
    signal?.addEventListener('abort', () => {
      listeners = listeners.filter(listener => !isSame(listener, added));
    });
    return addEventListener.call(target, type, callback, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, callback, options) {
    const target = this ?? window;
    const removed = noteOf(target, type, callback, options);
    listeners = listeners.filter(listener => !isSame(listener, removed));
    return removeEventListener.call(target, type, callback, options);
  };
  return {
    left: () =>
      listeners.map(({target, type}) => `${target === window ? 'window' : (target as Node).nodeName}: ${type}`),
    restore: () => Object.assign(EventTarget.prototype, {addEventListener, removeEventListener}),
  };
}
