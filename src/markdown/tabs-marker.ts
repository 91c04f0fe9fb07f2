/** Comments around the tabs of an article; GitHub shows the headings between them as they are. */
const TABS = /^\s*<!--\s*tabs:(start|end)\s*-->\s*$/;

/** Comments do not survive the sanitiser, so what stands for one is an element; undefined for any other HTML. */
export function tabsMarker(html: string, mark: string): string | undefined {
  const edge = TABS.exec(html)?.[1];
  return edge && `<span class="${mark}" title="tabs:${edge}"></span>\n`;
}
