import {type SVGTemplateResult, svg, type TemplateResult} from 'lit';
import {drawIcon, type IconModifier, icon, isPanelIcon} from './icons.js';

const DOC = svg`<path d="M5 3.75A1.25 1.25 0 0 1 6.25 2.5H11L15 6.5v9.75a1.25 1.25 0 0 1-1.25 1.25h-7.5A1.25 1.25 0 0 1 5 16.25zM10.75 2.75V6.5H15M7.75 10.5h4.5m-4.5 3h4.5"/>`;

/** What authors choose for topics, and what stands in views that come after the box of a panel; drawn as those of `icons.ts`. */
const ICONS: Readonly<Record<string, SVGTemplateResult>> = {
  right: svg`<path d="m8 5 5 5-5 5"/>`,
  ask: svg`<circle cx="10" cy="10" r="7"/><path d="M8 8.1a2.05 2.05 0 1 1 3.05 1.8c-.7.4-1.05.8-1.05 1.6"/><path d="M10 13.9v.01" stroke-width="2"/>`,
  news: svg`<path d="M3.5 8.25v3.5h2.25l6.75 3.5V4.75l-6.75 3.5zM6.25 12l1 4h1.9l-.75-3M15.25 7.75a3.2 3.2 0 0 1 0 4.5"/>`,
  wallet: svg`<path d="M3.25 6.25v8.5A1.5 1.5 0 0 0 4.75 16.25h10.5a1.5 1.5 0 0 0 1.5-1.5v-6a1.5 1.5 0 0 0-1.5-1.5H4.5a1.25 1.25 0 0 1-1.25-1.25v-.25A1.5 1.5 0 0 1 4.75 4.25H14M13.25 11.75v.01"/><path d="M13.4 11.75v.01" stroke-width="2"/>`,
  shield: svg`<path d="M10 2.75 4 5v4.5c0 3.6 2.4 6.3 6 7.75 3.6-1.45 6-4.15 6-7.75V5zM7.5 9.9l1.8 1.8 3.3-3.4"/>`,
  arrows: svg`<path d="M6.5 3.75v11m0 0L3.75 12m2.75 2.75L9.25 12M13.5 16.25v-11m0 0L10.75 8m2.75-2.75L16.25 8"/>`,
  card: svg`<rect x="2.75" y="4.5" width="14.5" height="11" rx="1.75"/><path d="M2.75 8.25h14.5M5.75 12.25h2.5"/>`,
  id: svg`<circle cx="10" cy="7.25" r="3"/><path d="M4.25 16.5c.6-2.9 2.9-4.5 5.75-4.5s5.15 1.6 5.75 4.5"/>`,
  percent: svg`<path d="m5.25 14.75 9.5-9.5"/><circle cx="6.25" cy="6.25" r="1.75"/><circle cx="13.75" cy="13.75" r="1.75"/>`,
  check: svg`<path d="m4.5 10.5 3.75 3.75 7.25-8"/>`,
  info: svg`<circle cx="10" cy="10" r="7"/><path d="M10 9.25v4.25"/><path d="M10 6.5v.01" stroke-width="2"/>`,
  bulb: svg`<path d="M7.5 14.25h5M8.25 16.75h3.5M7.6 14.25c0-1.6-2.35-2.6-2.35-5.6a4.75 4.75 0 0 1 9.5 0c0 3-2.35 4-2.35 5.6"/>`,
  eye: svg`<path d="M2.25 10S5 4.75 10 4.75 17.75 10 17.75 10 15 15.25 10 15.25 2.25 10 2.25 10z"/><circle cx="10" cy="10" r="2.25"/>`,
  filter: svg`<path d="M3.5 6.25h13M6 10h8M8.5 13.75h3"/>`,
  link: svg`<path d="M7.25 12.75 12.75 7.25M8.75 5.75l1-1a3.9 3.9 0 0 1 5.5 5.5l-1 1M11.25 14.25l-1 1a3.9 3.9 0 0 1-5.5-5.5l1-1"/>`,
  globe: svg`<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c2.2 2 3 4.4 3 7s-.8 5-3 7c-2.2-2-3-4.4-3-7s.8-5 3-7z"/>`,
  clock: svg`<circle cx="10" cy="10" r="7"/><path d="M10 6v4.25l2.75 1.75"/>`,
  north: svg`<path d="M5 15V5l10 10V5"/>`,
};

/** An icon of the set, or of the page's own, by name; other names in an author's configuration give a page. */
export function topicIcon(name: string, modifier: IconModifier = ''): TemplateResult {
  if (isPanelIcon(name)) return icon(name, modifier);
  return drawIcon(name, (Object.hasOwn(ICONS, name) && ICONS[name]) || DOC, modifier);
}
