import {createHash} from 'node:crypto';
import type {BundleFile, Manifest} from '../../core/bundle.js';
import {pathByDigest} from '../../core/file-names.js';

/** A file to be written: its content, or the file it is a copy of. */
export type BundleOutput = BundleFile & ({readonly content: string | Uint8Array} | {readonly copyOf: string});

/** A whole bundle before it is written. */
export interface AssembledBundle {
  readonly manifest: Manifest;
  /** All files but the manifest. */
  readonly outputs: readonly BundleOutput[];
}

/**
 * Names a file by its content.
 * @param stem folder and name before the hash, e.g. `articles/faq-pin`.
 * @param extension with its dot.
 */
export function nameByContent(stem: string, extension: string, content: string | Uint8Array): BundleFile {
  const digest = digestOf(content);
  return {
    path: pathByDigest(stem, extension, digest),
    bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
    digest,
  };
}

/** `sha256-` and the Base64 digest, as in Subresource Integrity. */
export function digestOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
