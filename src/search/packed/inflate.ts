/** Deflate makes no more of a byte. */
const MAX_RATIO = 1032;
/** Far more than any file of an index has. */
const MAX_LENGTH = 2 ** 26;

/**
 * Undoes raw deflate.
 * @param length of what comes out; takes no more memory than that.
 * @throws RangeError or TypeError when the bytes are not what it says, or say that they are too long.
 */
export async function inflate(bytes: Uint8Array, length: number): Promise<Uint8Array> {
  if (length > Math.min(MAX_LENGTH, bytes.length * MAX_RATIO)) throw new RangeError('The content is too long.');
  const stream = decompressionStream();
  const content = stream ? await passThrough(stream, bytes, length) : await inflateInScript(bytes, length);
  if (content.length !== length) throw new RangeError('The content has another length than it should have.');
  return content;
}

/** True where the browser undoes deflate itself; elsewhere a script is loaded for it. */
export function canInflate(): boolean {
  return decompressionStream() !== undefined;
}

function decompressionStream(): DecompressionStream | undefined {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    // It is missing, or knows formats with a header only.
    return undefined;
  }
}

async function inflateInScript(bytes: Uint8Array, length: number): Promise<Uint8Array> {
  const {inflateUpTo} = await import('./inflate-in-script.js');
  // One byte more tells of content that is too long.
  return inflateUpTo(bytes, length + 1);
}

async function passThrough(stream: DecompressionStream, bytes: Uint8Array, length: number): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // What fails here fails for the reader as well.
  const written = Promise.allSettled([writer.write(bytes.slice()), writer.close()]);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (let {value} = await reader.read(); value; {value} = await reader.read()) {
    chunks.push(value);
    total += value.length;
    if (total > length) {
      await reader.cancel();
      throw new RangeError('The content is longer than it should be.');
    }
  }
  await written;
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const content = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
