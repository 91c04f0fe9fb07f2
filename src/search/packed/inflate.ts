/** Deflate makes no more of a byte. */
const MAX_RATIO = 1032;
/** Far more than any file of an index has. */
const MAX_LENGTH = 2 ** 26;

/**
 * Undoes raw deflate.
 * @param length of what comes out; takes no more memory than that.
 * @param behind what to put behind it.
 * @throws RangeError or TypeError when the bytes are not what it says, or say that they are too long.
 */
export async function inflate(bytes: Uint8Array, length: number, behind: Uint8Array): Promise<Uint8Array> {
  if (length > Math.min(MAX_LENGTH, bytes.length * MAX_RATIO)) throw new RangeError('The content is too long.');
  const content = new Uint8Array(length + behind.length);
  const target = content.subarray(0, length);
  const stream = decompressionStream();
  const written = stream ? await passThrough(stream, bytes, target) : await inflateInScript(bytes, target);
  if (written !== length) throw new RangeError('The content is too short.');
  content.set(behind, length);
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

async function inflateInScript(bytes: Uint8Array, target: Uint8Array): Promise<number> {
  const {inflateUpTo} = await import('./inflate-in-script.js');
  // One byte more tells of content that is too long.
  const content = inflateUpTo(bytes, target.length + 1);
  target.set(content);
  return content.length;
}

/** @throws RangeError when the target is too short. */
async function passThrough(
  {readable, writable}: DecompressionStream,
  bytes: Uint8Array,
  target: Uint8Array,
): Promise<number> {
  const writer = writable.getWriter();
  // What fails here fails for the reader as well.
  void Promise.allSettled([writer.write(bytes.slice()), writer.close()]);
  const reader = readable.getReader();
  let written = 0;
  for (let {value} = await reader.read(); value; {value} = await reader.read()) {
    target.set(value, written);
    written += value.length;
  }
  return written;
}
