/** Puts text onto the clipboard. Gives false where the browser does not let it. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Insecure pages have no clipboard and some browsers refuse it; the caller has another way.
    return false;
  }
}
