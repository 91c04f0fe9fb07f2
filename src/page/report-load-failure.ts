/** The page goes on without what could not be loaded; whoever looks into the console learns why. */
export function reportLoadFailure(error: unknown): undefined {
  console.warn('Helplet did not load', error);
}
