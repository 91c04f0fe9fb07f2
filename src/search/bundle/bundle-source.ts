import type {FileReference, Manifest} from '../../core/bundle.js';

/** Where a help bundle's files come from: a web server, a folder, or the script itself. */
export interface BundleSource {
  /**
   * The manifest, checked by {@link parseManifest}.
   * @param options.reload True to pass by every cache on the way, where there is one.
   */
  manifest(signal: AbortSignal, options?: {readonly reload?: boolean}): Promise<Manifest>;
  /** An article's file. Rejects with a `SearchError` when it is missing, or other than its name says. */
  text(file: FileReference, signal: AbortSignal): Promise<string>;
  /** A file of the index, on the same terms. */
  bytes(file: FileReference, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** An address that an `<img>` can load, for a path inside the bundle. */
  assetUrl(path: string): string;
}
