import {createHash} from 'node:crypto';
import type {BundleFile, Manifest} from '../../core/bundle.js';

/** Hex digits of a file's SHA-256 in its name. 48 bits: two versions of one file never meet by chance. */
const HASH_LENGTH = 12;

/** A file to be written: its content, or the file it is a copy of. */
export type BundleOutput = BundleFile & ({readonly content: string | Uint8Array} | {readonly copyOf: string});

/** A whole bundle before it is written. */
export interface AssembledBundle {
  readonly manifest: Manifest;
  /** All files but the manifest. */
  readonly outputs: readonly BundleOutput[];
}

/**
 * Names a file by its content: an image or another file that nobody checks, and whose name is all that tells it apart.
 * @param stem folder and name before the hash, e.g. `assets/receipt`.
 * @param extension with its dot.
 */
export function nameByContent(stem: string, extension: string, content: string | Uint8Array): BundleFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
  return {
    path: `${stem}.${hash}${extension}`,
    bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
  };
}
