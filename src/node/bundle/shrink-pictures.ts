import {extname} from 'node:path';
import {HelpletError} from '../../core/errors.js';

/** Makes a picture smaller; undefined for one that stays as it is. */
export type ShrinkPicture = (file: string) => Promise<Buffer | undefined>;

/** Formats of photographs and screenshots. GIF, ICO and SVG have ways of their own to be small. */
const SHRINKABLE = new Set(['.png', '.jpg', '.jpeg', '.webp', '.avif']);

/**
 * Makes pictures that are wider than a number of pixels that wide, in their own format, with sharp.
 * @throws {HelpletError} `config/value` where sharp is not installed.
 */
export async function pictureShrinker(maxWidth: number): Promise<ShrinkPicture> {
  const {default: sharp} = await loadSharp();
  return async file => {
    if (!SHRINKABLE.has(extname(file).toLowerCase())) return undefined;
    const picture = sharp(file, {failOn: 'none'});
    const {pages = 1, autoOrient} = await picture.metadata();
    // An animation would become its first picture.
    if (pages > 1 || autoOrient.width <= maxWidth) return undefined;
    return picture.autoOrient().resize({width: maxWidth, withoutEnlargement: true}).toBuffer();
  };
}

async function loadSharp(): Promise<typeof import('sharp')> {
  try {
    return await import('sharp');
  } catch (cause) {
    throw new HelpletError(
      'config/value',
      '"images.maxWidth" makes pictures smaller with sharp, which is not installed.',
      {
        fix: 'Install it: npm install --save-dev sharp. Or take "images" out of the configuration.',
        cause,
      },
    );
  }
}
