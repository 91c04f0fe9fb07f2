import {createHash} from 'node:crypto';
import type {BundleFile, Manifest} from '../../core/bundle.js';

/** A file to be written: its text, or the file it is a copy of. */
export type BundleOutput = BundleFile & ({readonly text: string} | {readonly copyOf: string});

/** A whole bundle before it is written. */
export interface AssembledBundle {
  readonly manifest: Manifest;
  /** All files but the manifest. */
  readonly outputs: readonly BundleOutput[];
}

/** 48 bits: two versions of one file never meet by chance. */
const HASH_LENGTH = 12;

/**
 * Names a file by its content.
 * @param stem folder and name before the hash, e.g. `articles/faq-pin`.
 * @param extension with its dot.
 */
export function nameByContent(stem: string, extension: string, content: string | Uint8Array): BundleFile {
  const hash = sha256(content);
  return {
    path: `${stem}.${hash.toString('hex').slice(0, HASH_LENGTH)}${extension}`,
    bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
    digest: integrityOf(hash),
  };
}

/** `sha256-` and the Base64 digest, as in Subresource Integrity. */
export function digestOf(content: string | Uint8Array): string {
  return integrityOf(sha256(content));
}

function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

function integrityOf(hash: Buffer): string {
  return `sha256-${hash.toString('base64')}`;
}

/** A part of a file name that every file system, server and URL takes as it is. */
export function safeName(text: string): string {
  const ascii = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const name = ascii
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name.slice(0, 60) || 'file';
}
