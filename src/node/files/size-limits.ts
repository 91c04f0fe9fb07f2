import {type FileHandle, open} from 'node:fs/promises';

const KIB = 1024;
const MIB = 1024 * KIB;

/** The largest files that are read, in bytes: what is larger is a mistake, and would fill the memory. */
export const SIZE_LIMITS = {
  /** An article, where the configuration does not say otherwise. */
  article: 4 * MIB,
  config: 4 * MIB,
  /** A picture that is read, not only copied. */
  svg: 8 * MIB,
  /** Views of a million articles. */
  stats: 64 * MIB,
  /** A line of queries, judgements or events; files of lines may be of any size. */
  line: MIB,
} as const;

/** Thrown for a file that is larger than its limit, before it is read. */
export class FileTooLargeError extends Error {
  override readonly name = 'FileTooLargeError';
  /** In bytes; what was read of a file that does not know its size. */
  readonly size: number;

  constructor(size: number, limit: number) {
    super(`it has ${size} bytes, and the limit is ${limit}`);
    this.size = size;
  }
}

/**
 * Reads a file whole, unless it is too large.
 * @throws {FileTooLargeError}
 */
export async function readWithin(path: string, limit: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const {size} = await file.stat();
    if (size > limit) throw new FileTooLargeError(size, limit);
    return await readAtMost(file, limit);
  } finally {
    await file.close();
  }
}

/** Devices tell no size, and a file may grow while it is read. */
async function readAtMost(file: FileHandle, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file.createReadStream({autoClose: false, highWaterMark: 256 * KIB})) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new FileTooLargeError(size, limit);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
