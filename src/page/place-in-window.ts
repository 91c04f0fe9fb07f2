/**
 * Gives the style sheet of what floats above a page the distances and the stacking order that attributes set:
 * `offset="24 80"` as `--_x` and `--_y`, `z-index` as `--_z`.
 *
 * @param element What has the style sheet's rules.
 */
export function placeInWindow(host: HTMLElement, {style}: HTMLElement): void {
  const [x = '', y = ''] = (host.getAttribute('offset') ?? '').split(' ');
  style.setProperty('--_x', x && `${x}px`);
  style.setProperty('--_y', y && `${y}px`);
  style.setProperty('--_z', host.getAttribute('z-index'));
}
