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
 * Calls back once a host that was disconnected has left the page. One that is connected again within the same task is only
 * moved, as by a router that keeps it for the next page: what it shows stays as it is.
 */
export function whenGone(host: {readonly isConnected: boolean}, leave: () => void): void {
  inNextTask(() => {
    if (!host.isConnected) leave();
  });
}
