/** Calls back when another tab has changed what is kept under a key. Returns what ends that. */
export function watchStored(key: string, listener: () => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === key) listener();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
