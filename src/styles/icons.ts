import {html, nothing, type SVGTemplateResult, svg, type TemplateResult} from 'lit';

/** What stands in a panel from the beginning. Paths on a 20 × 20 grid, stroked by the style sheet in the colour of the text. */
const ICONS = {
  search: svg`<circle cx="9" cy="9" r="5.25"/><path d="m13 13 3.75 3.75"/>`,
  x: svg`<path d="m5.5 5.5 9 9m0-9-9 9"/>`,
  back: svg`<path d="M16 10H4.5m4.75-5L4.25 10l5 5"/>`,
  down: svg`<path d="m5 8 5 5 5-5"/>`,
  up: svg`<path d="m5 12 5-5 5 5"/>`,
  expand: svg`<path d="M11.5 4H16v4.5M16 4l-5 5M8.5 16H4v-4.5M4 16l5-5"/>`,
  help: svg`<g transform="scale(.8333)"><path d="M8.1 8.9a3.95 3.95 0 1 1 5.95 3.4c-1.35.8-2.05 1.6-2.05 2.95"/><path d="M12 19.05v.01" stroke-width="2.7"/></g>`,
  warn: svg`<path d="M10 3.5 2.9 15.75h14.2zM10 8.25v3.5"/><path d="M10 13.75v.01" stroke-width="2"/>`,
  offline: svg`<path d="M2.75 8.25A10.6 10.6 0 0 1 6 6.1m3.2-.8a10.6 10.6 0 0 1 8.05 2.95M5.5 11.25A6.6 6.6 0 0 1 8.25 9.6m3.9.1a6.6 6.6 0 0 1 2.35 1.55M3.5 3.5l13 13"/><path d="M10 14.75v.01" stroke-width="2.2"/>`,
  retry: svg`<path d="M16 10a6 6 0 1 1-1.9-4.4L16 7.25M16 3.75v3.5h-3.5"/>`,
  chat: svg`<path d="M3.25 5.75a1.5 1.5 0 0 1 1.5-1.5h10.5a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1-1.5 1.5H9l-3.75 3v-3h-.5a1.5 1.5 0 0 1-1.5-1.5z"/>`,
  enter: svg`<path d="M16 4.5v4.25a2 2 0 0 1-2 2H4.5M8.25 7 4.5 10.75l3.75 3.75"/>`,
} satisfies Record<string, SVGTemplateResult>;

type PanelIcon = keyof typeof ICONS;

/** Drawings of the page by name: `registerIcons` fills it. */
export const ownIcons = new Map<string, {readonly box?: string | null; readonly shapes: () => unknown}>();

/** Icons that point somewhere: they flip where text runs from right to left. */
const DIRECTIONAL: ReadonlySet<string> = new Set(['back', 'left', 'right', 'news']);
/** The question mark, which some right-to-left scripts mirror and others do not. */
const QUESTION: ReadonlySet<string> = new Set(['ask', 'help']);

export type IconModifier = 's' | 'sep' | '';

/** An icon of a panel. */
export function icon(name: PanelIcon, modifier: IconModifier = ''): TemplateResult {
  return drawIcon(name, ICONS[name], modifier);
}

/** True for the name of an icon that `icon` draws. */
export function isPanelIcon(name: string): name is PanelIcon {
  return Object.hasOwn(ICONS, name);
}

/** @param paths What the icon of that name is made of. */
export function drawIcon(name: string, paths: SVGTemplateResult, modifier: IconModifier): TemplateResult {
  const names = [modifier, DIRECTIONAL.has(name) && 'dir', QUESTION.has(name) && 'q'].filter(Boolean).join(' ');
  const own = ownIcons.get(name);
  return html`<svg viewBox=${own?.box ?? '0 0 20 20'} aria-hidden="true" class=${names || nothing}>
    ${own?.shapes() ?? paths}
  </svg>`;
}
