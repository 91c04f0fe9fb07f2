import {loadManifestParser} from './dist.mjs';

/** @typedef {import('../../src/search/bundle/bundle-source.js').BundleSource} BundleSource */

/** A help bundle in memory, as a browser's cache would hold it, which notes what is asked for. */
export class MemorySource {
  /** @type {Map<string, Uint8Array>} */
  #files;
  /** Paths that were asked for, each once. */
  read = new Set();

  /** @param {import('./types.mjs').IndexFiles} files By path, the manifest among them. */
  constructor(files) {
    this.#files = new Map(files);
  }

  async manifest() {
    const {parseManifest} = await loadManifestParser();
    return parseManifest(JSON.parse(new TextDecoder().decode(this.#bytes('manifest.json'))), 'manifest.json');
  }

  /** @type {BundleSource['text']} */
  async text({path}) {
    return new TextDecoder().decode(this.#bytes(path));
  }

  /** @type {BundleSource['bytes']} */
  async bytes({path}) {
    return new Uint8Array(this.#bytes(path));
  }

  /** @type {BundleSource['assetUrl']} */
  assetUrl(path) {
    return path;
  }

  /** Lets go of all files: what a provider keeps is its own. */
  release() {
    this.#files.clear();
  }

  /** @param {string} path */
  #bytes(path) {
    const bytes = this.#files.get(path);
    if (!bytes) throw new Error(`The bundle has no file ${path}`);
    this.read.add(path);
    return bytes;
  }
}
