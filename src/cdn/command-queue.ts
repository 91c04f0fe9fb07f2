/** A command and what it was given: what `arguments` of the snippet's function holds. */
export type Call = Iterable<unknown>;

/** The function that a snippet puts on the page, and what it was asked so far. */
export interface QueueFunction {
  (...call: readonly unknown[]): unknown;
  q?: Call[];
}

export interface PageWithQueue {
  Helplet?: QueueFunction;
}

/**
 * Takes over the function `Helplet` that a snippet may have put on the page. Until the code of commands is there, each is
 * kept in order; those that were asked before are heard at once.
 *
 * @param hear Told of each command; true when that is all there is to do.
 */
export function keepCommands(hear: (...call: readonly unknown[]) => boolean): void {
  const page = globalThis as PageWithQueue;
  const kept: Call[] = [];
  const keep: QueueFunction = (...call) => {
    if (!hear(...call)) kept.push(call);
  };
  keep.q = kept;
  // An element of the page with that id is not the snippet's function.
  const {Helplet} = page;
  if (typeof Helplet === 'function') for (const call of Helplet.q ?? []) keep(...call);
  page.Helplet = keep;
}
