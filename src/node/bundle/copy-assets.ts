import {readFile} from 'node:fs/promises';
import {basename, extname} from 'node:path';
import {safeName} from '../../core/file-names.js';
import type {CompiledContent} from '../content/compiled-content.js';
import {mediaTypeOf} from '../files/media-types.js';
import {type BundleOutput, nameByContent} from './bundle-output.js';
import {pictureShrinker} from './shrink-pictures.js';

const ASSETS = 'assets/';

export interface BundledAssets {
  /** Where the bundle keeps each file: a path inside the bundle, or a `data:` URL. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly outputs: readonly BundleOutput[];
}

/** Names the files of all articles by their content, to be copied beside them. */
export async function copiedAssets(content: CompiledContent): Promise<BundledAssets> {
  const addresses = new Map<string, string>();
  const outputs = new Map<string, BundleOutput>();
  const changed = await changedContent(content);
  for (const file of assetFilesOf(content)) {
    const extension = extname(file);
    const stem = `${ASSETS}${safeName(basename(file, extension))}`;
    const instead = await changed(file);
    const named = nameByContent(stem, extension.toLowerCase(), instead ?? (await readFile(file)));
    addresses.set(file, named.path);
    outputs.set(named.path, {...named, ...(instead === undefined ? {copyOf: file} : {content: instead})});
  }
  return {addresses, outputs: [...outputs.values()]};
}

/** Turns the files of all articles into `data:` URLs, for bundles that consist of one file. */
export async function embeddedAssets(content: CompiledContent): Promise<BundledAssets> {
  const addresses = new Map<string, string>();
  const changed = await changedContent(content);
  for (const file of assetFilesOf(content)) {
    const bytes = Buffer.from((await changed(file)) ?? (await readFile(file)));
    addresses.set(file, `data:${mediaTypeOf(file)};base64,${bytes.toString('base64')}`);
  }
  return {addresses, outputs: []};
}

/** True for a file of the bundle that articles show, play or offer. */
export function isAsset({path}: BundleOutput): boolean {
  return path.startsWith(ASSETS);
}

/** What is published instead of a file; undefined where that is the file itself. */
async function changedContent({
  cleanSvgs,
  config: {images},
}: CompiledContent): Promise<(file: string) => Promise<string | Buffer | undefined>> {
  const shrink = images ? await pictureShrinker(images.maxWidth) : undefined;
  return async file => cleanSvgs.get(file) ?? (await shrink?.(file));
}

function assetFilesOf({articles}: CompiledContent): ReadonlySet<string> {
  return new Set(articles.flatMap(({assetFiles}) => Object.values(assetFiles)));
}
