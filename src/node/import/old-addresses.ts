/** A path or anchor of an address as people read it. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign is meant literally.
    return path;
  }
}
