import {readFile} from 'node:fs/promises';
import {basename, extname} from 'node:path';
import {safeName} from '../../core/file-names.js';
import type {CompiledArticle} from '../content/compiled-content.js';
import {mediaTypeOf} from '../files/media-types.js';
import {type BundleOutput, nameByContent} from './bundle-output.js';

export interface ImageAssets {
  /** Where the bundle keeps each image file: a path inside the bundle, or a `data:` URL. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly outputs: readonly BundleOutput[];
}

/** Names the images of all articles by their content, to be copied beside them. */
export async function copiedImages(articles: readonly CompiledArticle[]): Promise<ImageAssets> {
  const addresses = new Map<string, string>();
  const outputs = new Map<string, BundleOutput>();
  for (const file of imageFilesOf(articles)) {
    const extension = extname(file);
    const stem = `assets/${safeName(basename(file, extension))}`;
    const named = nameByContent(stem, extension.toLowerCase(), await readFile(file));
    addresses.set(file, named.path);
    outputs.set(named.path, {...named, copyOf: file});
  }
  return {addresses, outputs: [...outputs.values()]};
}

/** Turns the images of all articles into `data:` URLs, for bundles that consist of one file. */
export async function embeddedImages(articles: readonly CompiledArticle[]): Promise<ImageAssets> {
  const addresses = new Map<string, string>();
  for (const file of imageFilesOf(articles)) {
    addresses.set(file, `data:${mediaTypeOf(file)};base64,${(await readFile(file)).toString('base64')}`);
  }
  return {addresses, outputs: []};
}

function imageFilesOf(articles: readonly CompiledArticle[]): ReadonlySet<string> {
  return new Set(articles.flatMap(({imageFiles}) => Object.values(imageFiles)));
}
