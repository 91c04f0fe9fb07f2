import type {BundleFile, InlineBundle, Manifest} from '../core/bundle.js';
import {parseManifest} from '../core/manifest.js';
import {SearchError} from '../core/search-provider.js';
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

  async text({path}: BundleFile): Promise<string> {
    const {files} = this.#bundle;
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    if (text === undefined) throw new SearchError('not-found', `The script holds no file ${path}.`);
    return text;
  }

  /** Assets of inline bundles are `data:` URLs already. */
  assetUrl(path: string): string {
    return path;
  }
}
