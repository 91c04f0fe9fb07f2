/**
 * Compares bytes with a digest of the form `sha256-` and Base64, as the browser does for `integrity`.
 * @returns undefined where the browser cannot tell: pages without https have no `crypto.subtle`.
 */
export async function matchesDigest(bytes: Uint8Array<ArrayBuffer>, digest: string): Promise<boolean | undefined> {
  // Missing outside secure contexts, whatever the type says.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const actual = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...actual))}` === digest;
}
