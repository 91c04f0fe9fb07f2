/** Why there is no worker to ask on this page. Never reaches the reader: the page's own thread answers instead. */
export class WorkerUnavailableError extends Error {
  override readonly name = 'WorkerUnavailableError';
}
