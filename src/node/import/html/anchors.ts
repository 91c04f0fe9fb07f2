import GithubSlugger, {slug} from 'github-slugger';
import {findAll, lineOf} from './parse-html.js';

/**
 * Where the ids of a tidied text lead now: to the heading that has the id or follows it closely, else to the one above it. Anchors are
 * those that the compiler gives to headings; `''` is the top.
 */
export function anchorsOf(root: Element): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, string>();
  /** Ids since the last text, which may stand just before a heading. */
  let waiting: string[] = [];
  let current = '';
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      if ((node.textContent ?? '').trim() !== '') waiting = [];
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const ids = [element.getAttribute('id'), element.localName === 'a' ? element.getAttribute('name') : null];
    const own = ids.filter(id => id !== null && id !== '') as string[];
    if (/^h[1-6]$/.test(element.localName)) {
      const text = lineOf(element);
      current = slugger.slug(slug(text) === '' ? 'section' : text);
      const inside = findAll(element, '[id], [name]').flatMap(({id}) => id || []);
      const names = findAll(element, 'a[name]').map(link => link.getAttribute('name') ?? '');
      for (const id of [...waiting, ...own, ...inside, ...names]) anchors.set(id, current);
      waiting = [];
      return;
    }
    for (const id of own) anchors.set(id, current);
    waiting.push(...own);
    for (const child of Array.from(element.childNodes)) visit(child);
  };
  for (const child of Array.from(root.childNodes)) visit(child);
  return anchors;
}
