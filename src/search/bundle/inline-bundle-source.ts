import type {FileReference, InlineBundle, InlineFile, Manifest} from '../../core/bundle.js';
import {parseManifest} from '../../core/manifest.js';
import {SearchError} from '../../core/search-provider.js';
import type {BundleSource} from './bundle-source.js';

/** Reads a help bundle that came inside the script, so that it works from `file://` and offline. */
export class InlineBundleSource implements BundleSource {
  readonly #bundle: InlineBundle;

  constructor(bundle: InlineBundle) {
    this.#bundle = bundle;
  }

  async manifest(): Promise<Manifest> {
    return parseManifest(this.#bundle.manifest, 'the manifest inside the script');
  }

  async text({path}: FileReference): Promise<string> {
    const file = this.#file(path);
    return typeof file === 'string' ? file : new TextDecoder().decode(decodeBase64(file.base64));
  }

  async bytes({path}: FileReference): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.#file(path);
    return typeof file === 'string' ? new TextEncoder().encode(file) : decodeBase64(file.base64);
  }

  #file(path: string): InlineFile {
    const {files} = this.#bundle;
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) throw new SearchError('not-found', `The script holds no file ${path}.`);
    return file;
  }

  /** Assets of inline bundles are `data:` URLs already. */
  assetUrl(path: string): string {
    return path;
  }
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
