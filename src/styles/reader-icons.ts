import {type SVGTemplateResult, svg, type TemplateResult} from 'lit';
import {drawIcon, type IconModifier} from './icons.js';
import {topicIcon} from './topic-icons.js';

/** What only stands in and below articles, drawn as those of `icons.ts`. */
const ICONS: Readonly<Record<string, SVGTemplateResult>> = {
  left: svg`<path d="m12 5-5 5 5 5"/>`,
  yes: svg`<path d="M6.75 9 9.6 3.3c1.2 0 1.9.9 1.9 2v2.45h3.4a1.5 1.5 0 0 1 1.47 1.8l-1 5a1.5 1.5 0 0 1-1.47 1.2H6.75zm0 0H3.75v6.75h3"/>`,
  no: svg`<g transform="rotate(180 10 10)"><path d="M6.75 9 9.6 3.3c1.2 0 1.9.9 1.9 2v2.45h3.4a1.5 1.5 0 0 1 1.47 1.8l-1 5a1.5 1.5 0 0 1-1.47 1.2H6.75zm0 0H3.75v6.75h3"/></g>`,
  copy: svg`<rect x="7" y="7" width="9.5" height="9.5" rx="1.75"/><path d="M13 7V5.25A1.75 1.75 0 0 0 11.25 3.5h-6A1.75 1.75 0 0 0 3.5 5.25v6A1.75 1.75 0 0 0 5.25 13H7"/>`,
  print: svg`<path d="M6.25 7V3h7.5v4M6.25 13.75H4.5a1.25 1.25 0 0 1-1.25-1.25V8.25A1.25 1.25 0 0 1 4.5 7h11a1.25 1.25 0 0 1 1.25 1.25v4.25a1.25 1.25 0 0 1-1.25 1.25h-1.75M6.25 11.5h7.5V17h-7.5z"/>`,
};

/** An icon for articles by name: one of the reader's own, else of the set. */
export function readerIcon(name: string, modifier: IconModifier = ''): TemplateResult {
  const paths = ICONS[name];
  return paths ? drawIcon(name, paths, modifier) : topicIcon(name, modifier);
}
