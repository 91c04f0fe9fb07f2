import {type CompiledArticle, type ContentWarning, whereInArticle} from './compiled-content.js';
import {findImage, isRemoteImage} from './find-image.js';

export interface ResolvedImages {
  readonly imageFiles: CompiledArticle['imageFiles'];
  readonly warnings: readonly ContentWarning[];
}

/**
 * Finds the files behind an article's images.
 * @param folder the content folder, and `path` the article's path in it; undefined when articles have no folder.
 */
export async function resolveImages(
  compiled: CompiledArticle,
  folder: string | undefined,
  path: string | undefined,
): Promise<ResolvedImages> {
  const imageFiles: [string, string][] = [];
  const warnings: ContentWarning[] = [];
  const warn = (code: ContentWarning['code'], message: string, line: number): void => {
    warnings.push({code, message, where: whereInArticle(compiled, line)});
  };
  for (const {src, line} of compiled.images) {
    if (isRemoteImage(src)) continue;
    if (folder === undefined || path === undefined) {
      warn('image-missing', `The image ${src} has no folder to lie in.`, line);
      continue;
    }
    const found = await findImage(src, path, folder);
    if (found.kind === 'file') imageFiles.push([src, found.file]);
    else warn(found.code, found.message, line);
  }
  return {imageFiles: Object.fromEntries(imageFiles), warnings};
}
