import {open} from 'node:fs/promises';
import {imageSize} from 'image-size';
import type {Article} from '../../core/article.js';
import type {WarnOfLine} from '../content/content-warning.js';
import type {SvgImages} from '../content/svg-images.js';
import {isMedia, isSvg, mediaTypeOf} from '../files/media-types.js';
import type {AssetUse} from './article-references.js';

/** The files of one article that the bundle keeps. */
export interface ArticleAssets {
  /** Absolute paths by the address that the Markdown has. */
  readonly assetFiles: Readonly<Record<string, string>>;
  /** Nothing where no picture tells its size. */
  readonly imageSizes: Pick<Article, 'imageSizes'>;
}

type Size = readonly [width: number, height: number];
/** Formats tell the size near the beginning; the previews that cameras put before it are smaller than this. */
const HEAD_BYTES = 512 * 1024;
/** EXIF orientations from here on turn a picture by 90 degrees. */
const FIRST_TURNED = 5;

/** Looks at the files that articles show or offer, each of them once: cleans those that could hold scripts, and measures pictures. */
export class AssetFiles {
  readonly #svgs: SvgImages;
  readonly #sizes = new Map<string, Size | undefined>();
  readonly #maxWidth: number;

  /** @param maxWidth of pictures when they are published, in pixels. */
  constructor(svgs: SvgImages, maxWidth = Number.POSITIVE_INFINITY) {
    this.#svgs = svgs;
    this.#maxWidth = maxWidth;
  }

  /** @param uses the files by the address that the Markdown has. */
  async of(uses: ReadonlyMap<string, AssetUse>, warn: WarnOfLine): Promise<ArticleAssets> {
    const assetFiles: Record<string, string> = {};
    const imageSizes: Record<string, Size> = {};
    for (const [address, {file, line}] of uses) {
      if (isSvg(file) && !(await this.#isClean(address, file, line, warn))) continue;
      assetFiles[address] = file;
      const size = await this.#sizeOf(file);
      if (size) imageSizes[address] = isSvg(file) ? size : within(size, this.#maxWidth);
    }
    return {assetFiles, imageSizes: Object.keys(imageSizes).length > 0 ? {imageSizes} : {}};
  }

  async #isClean(address: string, file: string, line: number, warn: WarnOfLine): Promise<boolean> {
    const {result, isNew} = await this.#svgs.clean(file);
    if (result.kind === 'unreadable') {
      const message = `The image ${address} cannot be read as SVG, and is left out: ${result.reason}.`;
      warn({code: 'image-unreadable', message}, line);
      return false;
    }
    if (isNew && result.removed.length > 0) {
      const message = `The image ${address} is published without its ${result.removed.join(', ')}.`;
      warn({code: 'image-cleaned', message}, line);
    }
    return true;
  }

  async #sizeOf(file: string): Promise<Size | undefined> {
    if (!isMedia(file) || !mediaTypeOf(file).startsWith('image/')) return undefined;
    if (!this.#sizes.has(file)) {
      const svg = this.#svgs.cleaned.get(file);
      this.#sizes.set(file, measure(svg === undefined ? await headOf(file) : Buffer.from(svg)));
    }
    return this.#sizes.get(file);
  }
}

function within([width, height]: Size, maxWidth: number): Size {
  return width <= maxWidth ? [width, height] : [maxWidth, Math.max(1, Math.round((height * maxWidth) / width))];
}

function measure(bytes: Uint8Array): Size | undefined {
  try {
    const {width, height, orientation = 0} = imageSize(bytes);
    const size: Size = orientation >= FIRST_TURNED ? [height, width] : [width, height];
    return size.every(length => length > 0) ? [Math.round(size[0]), Math.round(size[1])] : undefined;
  } catch {
    // A picture without a size, or none at all: whoever looks at it sees that, and it only takes its room later.
    return undefined;
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
