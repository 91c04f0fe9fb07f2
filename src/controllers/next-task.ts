/** Calls back in a task of its own. A timer may come much later, where the page is hidden. */
export function inNextTask(callback: () => void): void {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(undefined);
}

/**
 * Calls back in a task of its own after the next frame is on screen. A frame callback would make that very frame late, and a
 * timer may come before it. Returns what calls it off.
 */
export function afterFrame(callback: () => void): () => void {
  let wanted = true;
  const run = (): void =>
    inNextTask(() => {
      if (wanted) callback();
    });
  // A hidden page gets no frames.
  const frame = document.hidden ? run() : requestAnimationFrame(run);
  return () => {
    wanted = false;
    if (frame) cancelAnimationFrame(frame);
  };
}
