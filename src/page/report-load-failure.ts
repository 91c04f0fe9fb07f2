/** The page goes on without what could not be loaded; whoever looks into the console learns why. */
export function reportLoadFailure(error: unknown): undefined {
  // biome-ignore lint/suspicious/noConsole: the page has no other place to say so
  console.warn('Helplet did not load', error);
}
