import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {resolveRelative} from '../../core/article-link.js';
import {isMedia, isSvg} from '../files/media-types.js';
import {isInside, realPath} from '../files/paths.js';
import {type CompiledArticle, whereInArticle} from './compiled-content.js';
import type {ContentWarning} from './content-warning.js';
import type {SvgImages} from './svg-images.js';

export interface FoundImages {
  readonly imageFiles: CompiledArticle['imageFiles'];
  readonly warnings: readonly ContentWarning[];
}

export interface ImagePlaces {
  /** The content folder without symbolic links; undefined when articles have no folder. */
  readonly root: string | undefined;
  /** The article's path in it, with `/`. */
  readonly path: string | undefined;
  /** The SVG files of all articles. */
  readonly svgs: SvgImages;
}

/** Finds the files behind an article's images, and cleans those that could hold scripts. */
export async function findImages(compiled: CompiledArticle, {root, path, svgs}: ImagePlaces): Promise<FoundImages> {
  const imageFiles: [string, string][] = [];
  const warnings: ContentWarning[] = [];
  const warn = (code: ContentWarning['code'], message: string, line: number, address: string): void => {
    warnings.push({code, message, where: whereInArticle(compiled, line), address});
  };
  for (const {src, line} of compiled.images) {
    if (isRemoteImage(src)) continue;
    if (root === undefined || path === undefined) {
      warn('image-missing', `The image ${src} has no folder to lie in.`, line, src);
      continue;
    }
    const found = await findImage(src, path, root);
    if (found.kind === 'problem') {
      warn(found.code, found.message, line, src);
      continue;
    }
    if (isSvg(found.file)) {
      const {result, isNew} = await svgs.clean(found.file);
      if (result.kind === 'unreadable') {
        warn(
          'image-unreadable',
          `The image ${src} cannot be read as SVG, and is left out: ${result.reason}.`,
          line,
          src,
        );
        continue;
      }
      if (isNew && result.removed.length > 0) {
        warn('image-cleaned', `The image ${src} is published without its ${result.removed.join(', ')}.`, line, src);
      }
    }
    imageFiles.push([src, found.file]);
  }
  return {imageFiles: Object.fromEntries(imageFiles), warnings};
}

type FoundImage =
  | {readonly kind: 'file'; readonly file: string}
  | {readonly kind: 'problem'; readonly code: ContentWarning['code']; readonly message: string};

/** On the web, on the host, or inline: nothing to copy. */
function isRemoteImage(src: string): boolean {
  return src === '' || /^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(src);
}

/**
 * Finds the file that an image of an article stands for.
 * @param src as the Markdown gives it, not remote.
 * @param articlePath the article's path in the content folder, with `/`.
 * @param root the content folder without symbolic links; files outside of it, even by such a link, are never taken.
 */
async function findImage(src: string, articlePath: string, root: string): Promise<FoundImage> {
  const [path = ''] = src.split(/[?#]/, 1);
  const outside = problem('image-outside', `The image ${src} lies outside of the content folder and is left out.`);
  for (const spelling of new Set([path, decodePath(path)])) {
    const local = resolveRelative(spelling, articlePath);
    if (local === undefined) return outside;
    const file = await realFile(join(root, local));
    if (file === undefined) continue;
    if (!isInside(file, root)) return outside;
    if (isMedia(file)) return {kind: 'file', file};
    return problem('image-type', `${src} is no image, video or sound that browsers know, and is left out.`);
  }
  return problem('image-missing', `The image ${src} does not exist.`);
}

function problem(code: ContentWarning['code'], message: string): FoundImage {
  return {kind: 'problem', code, message};
}

/** The file behind all symbolic links; undefined when there is none. */
async function realFile(path: string): Promise<string | undefined> {
  const real = await realPath(path);
  return real !== undefined && (await stat(real)).isFile() ? real : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the author meant it literally.
    return path;
  }
}
