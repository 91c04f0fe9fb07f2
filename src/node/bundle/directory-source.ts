import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type FileReference, MANIFEST_FILE, type Manifest} from '../../core/bundle.js';
import {crc32, indexChecksum} from '../../core/checksum.js';
import {HelpletError} from '../../core/errors.js';
import {checksumIn} from '../../core/file-names.js';
import {parseManifest} from '../../core/manifest.js';
import {SearchError} from '../../core/search-provider.js';
import type {BundleSource} from '../../search/bundle/bundle-source.js';

/** Reads a help bundle from a folder. */
export class DirectorySource implements BundleSource {
  readonly #folder: string;

  /** @param folder what `helplet build` wrote; relative to the process's working directory. */
  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /** @throws {HelpletError} `bundle/not-found`, `bundle/unreadable`, `bundle/not-a-bundle`, `bundle/version` or `bundle/digest` */
  async manifest(): Promise<Manifest> {
    const file = join(this.#folder, MANIFEST_FILE);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (cause) {
      throw new HelpletError('bundle/not-found', 'There is no help bundle in this folder.', {
        where: this.#folder,
        fix: 'Give the folder that `helplet build <content> --out <dir>` wrote.',
        cause,
      });
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw new HelpletError('bundle/unreadable', 'The manifest is not JSON.', {
        where: file,
        fix: 'Build the folder again with `helplet build`.',
        cause,
      });
    }
    return parseManifest(value, file);
  }

  async text(file: FileReference): Promise<string> {
    return new TextDecoder().decode(await this.#read(file, crc32));
  }

  bytes(file: FileReference): Promise<Uint8Array<ArrayBuffer>> {
    return this.#read(file, indexChecksum);
  }

  async #read({path}: FileReference, checksumOf: (bytes: Uint8Array) => number): Promise<Uint8Array<ArrayBuffer>> {
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await readFile(join(this.#folder, path));
    } catch (cause) {
      throw new SearchError('not-found', `The help bundle has no file ${path}. Build it again.`, {cause});
    }
    if (checksumOf(bytes) === checksumIn(path)) return bytes;
    throw new SearchError(
      'corrupt-index',
      `${path} is damaged: its checksum is another than in its name. Build it again.`,
    );
  }

  assetUrl(path: string): string {
    return pathToFileURL(join(this.#folder, path)).href;
  }
}
