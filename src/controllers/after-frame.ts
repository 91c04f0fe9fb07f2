/**
 * Calls back in a task of its own after the next frame is on screen. A frame callback would make that very frame late, and a
 * timer may come before it. Returns what calls it off.
 */
export function afterFrame(callback: () => void): () => void {
  let wanted = true;
  const frame = requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (wanted) callback();
    };
    port2.postMessage(undefined);
  });
  return () => {
    wanted = false;
    cancelAnimationFrame(frame);
  };
}
