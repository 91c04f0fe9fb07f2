/** Pictures and fonts that stand in the style itself, as design programs embed them. Not SVG: it would be another document. */
const EMBEDDED =
  'data:(?:image\\/(?:png|gif|jpe?g|webp|avif)|font\\/(?:woff2?|ttf|otf)|application\\/(?:x-)?font-(?:woff2?|ttf|opentype))[;,]';
const OUTSIDE_URL = new RegExp(`url\\(\\s*(?!['"]?(?:#|${EMBEDDED}))[^)]*\\)?`, 'gi');
/**
 * Rules and functions that take addresses without `url()`, and escapes, which could spell any of them. Helplet does not read
 * CSS well enough to take out less than the whole style.
 */
const OPAQUE =
  /\\|@import|@namespace|@charset|expression\(|-moz-binding|behavior\s*:|(?:image-set|image|src|element|paint)\(/i;

export interface CleanCss {
  readonly css: string;
  /** True when something was taken out that would load a file. */
  readonly isChanged: boolean;
}

/** Keeps of a style, or of the value of one property, what loads nothing. */
export function cleanCss(source: string): CleanCss {
  const css = source.replace(/\/\*.*?(?:\*\/|$)/gs, ' ');
  if (OPAQUE.test(css)) return {css: '', isChanged: true};
  const local = css.replace(OUTSIDE_URL, 'none');
  return {css: local, isChanged: local !== css};
}
