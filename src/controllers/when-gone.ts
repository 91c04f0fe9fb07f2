import {inNextTask} from './next-task.js';

/**
 * Calls back once a host that was disconnected has left the page. One that is connected again within the same task is only
 * moved, as by a router that keeps it for the next page: what it shows stays as it is.
 */
export function whenGone(host: {readonly isConnected: boolean}, leave: () => void): void {
  inNextTask(() => {
    if (!host.isConnected) leave();
  });
}
