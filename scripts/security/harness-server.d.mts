export function serveHarness(
  scripts: string,
  options?: {readonly port?: number; readonly unsafe?: boolean},
): Promise<{url: string; close: () => Promise<void>}>;
