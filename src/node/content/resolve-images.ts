import {type CompiledArticle, type ContentWarning, whereInArticle} from './compiled-content.js';
import {findImage, isRemoteImage} from './find-image.js';

export interface ResolvedImages {
  readonly imageFiles: CompiledArticle['imageFiles'];
  readonly warnings: readonly ContentWarning[];
}

/**
 * Finds the files behind an article's images.
 * @param root the content folder without symbolic links, and `path` the article's path in it; undefined when articles
 * have no folder.
 */
export async function resolveImages(
  compiled: CompiledArticle,
  root: string | undefined,
  path: string | undefined,
): Promise<ResolvedImages> {
  const imageFiles: [string, string][] = [];
  const warnings: ContentWarning[] = [];
  const warn = (code: ContentWarning['code'], message: string, line: number): void => {
    warnings.push({code, message, where: whereInArticle(compiled, line)});
  };
  for (const {src, line} of compiled.images) {
    if (isRemoteImage(src)) continue;
    if (root === undefined || path === undefined) {
      warn('image-missing', `The image ${src} has no folder to lie in.`, line);
      continue;
    }
    const found = await findImage(src, path, root);
    if (found.kind === 'file') imageFiles.push([src, found.file]);
    else warn(found.code, found.message, line);
  }
  return {imageFiles: Object.fromEntries(imageFiles), warnings};
}
