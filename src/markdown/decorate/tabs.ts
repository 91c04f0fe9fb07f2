import type {Steps} from '../slices.js';
import {type Decoration, element} from './decoration.js';
import {isHeading, levelOf} from './headings.js';

interface Tab {
  readonly heading: Element;
  readonly content: readonly Node[];
}

/** Headings between the comments `tabs:start` and `tabs:end` become tabs, what stands below each its panel. */
export function* decorateTabs(root: DocumentFragment, {words}: Decoration, mark: string): Steps {
  let count = 0;
  for (const marker of root.querySelectorAll(`span[title^="tabs:"].${mark}`)) {
    yield;
    if (marker.getAttribute('title') === 'tabs:start') {
      const tabs = tabsAfter(marker, mark);
      if (tabs.length > 1) marker.before(tabSet(tabs, words.tabs, `tabs:${++count}`));
    }
    marker.remove();
  }
}

/** What follows a marker up to its end marker, or to a heading that stands above the tabs' own. Tabs may hold tabs. */
function tabsAfter(marker: Element, mark: string): Tab[] {
  const tabs: {heading: Element; content: Node[]}[] = [];
  let depth = 0;
  for (let node = marker.nextSibling; node; node = node.nextSibling) {
    const first = tabs[0];
    if (node instanceof Element) {
      if (node.classList.contains(mark)) {
        const title = node.getAttribute('title');
        if (title === 'tabs:start') depth++;
        if (title === 'tabs:end' && --depth < 0) break;
      }
      if (isHeading(node) && first && levelOf(node) < levelOf(first.heading)) break;
      if (isHeading(node) && (!first || levelOf(node) === levelOf(first.heading))) {
        tabs.push({heading: node, content: []});
        continue;
      }
    }
    tabs.at(-1)?.content.push(node);
  }
  return tabs;
}

function tabSet(tabs: readonly Tab[], label: string, id: string): HTMLElement {
  const list = element('div', 'tab-list');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', label);
  const set = element('div', 'tabs', list);
  const panels = tabs.map(({heading, content}, index) => {
    heading.querySelector('.anchor')?.remove();
    const tab = element('button', 'tab', heading.textContent ?? '');
    tab.type = 'button';
    tab.id = `${id}:${index}`;
    tab.setAttribute('role', 'tab');
    // Names the panel on paper, and is where links to it lead.
    heading.classList.add('tab-heading');
    const panel = element('div', 'tab-panel', heading, ...content);
    panel.id = `${id}:${index}:panel`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.tabIndex = 0;
    tab.setAttribute('aria-controls', panel.id);
    list.append(tab);
    return panel;
  });
  set.append(...panels);
  select(set, 0);
  list.addEventListener('click', ({target}) => {
    const tab = (target as Element).closest('[role="tab"]');
    if (tab) select(set, [...list.children].indexOf(tab));
  });
  list.addEventListener('keydown', event => {
    const from = [...list.children].indexOf(event.target as Element);
    const to = targetOf(event.key, from, tabs.length, getComputedStyle(list).direction === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    select(set, to);
    (list.children[to] as HTMLElement).focus();
  });
  return set;
}

/** Where a key leads from a tab; undefined for keys that are none of its business. */
function targetOf(key: string, from: number, count: number, isRightToLeft: boolean): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = {ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1}[key];
  return step === undefined ? undefined : (from + step + count) % count;
}

function select(set: HTMLElement, chosen: number): void {
  const [list, ...panels] = [...set.children] as HTMLElement[];
  for (const [index, tab] of [...(list?.children ?? [])].entries()) {
    tab.setAttribute('aria-selected', String(index === chosen));
    (tab as HTMLElement).tabIndex = index === chosen ? 0 : -1;
  }
  for (const [index, panel] of panels.entries()) panel.hidden = index !== chosen;
}
