/** Where what waits to be sent is kept; see `feedback/outbox.ts`. */
export const OUTBOX_KEY = 'helplet:outbox';

/** What the browser, or this tab, keeps under a key; null for nothing, also where it lets nothing be kept. */
export function readStored(key: string, where: 'localStorage' | 'sessionStorage' = 'localStorage'): string | null {
  try {
    return globalThis[where].getItem(key);
  } catch {
    // Denied: then nothing was kept.
    return null;
  }
}

/** Calls back when another tab has changed what is kept under a key. Returns what ends that. */
export function watchStored(key: string, listener: () => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === key) listener();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
