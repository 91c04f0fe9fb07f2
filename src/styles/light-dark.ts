/** The sides are words or `#` colours: parentheses would end the expression too early. */
const LIGHT_DARK = /light-dark\(([^,]*),[^)]*\)/g;

/** Style sheet text that the browser knows: one without `light-dark()` gets the light sides. */
export function withKnownColors(css: string): string {
  return CSS.supports('color:light-dark(red,red)') ? css : css.replace(LIGHT_DARK, '$1');
}
