/** Opens what hides an element of an article, so that one can go there: closed disclosures, tabs that are not chosen. */
export function reveal(target: Element): void {
  for (let node: Element | null = target; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    if (node.getAttribute('role') !== 'tabpanel' || !(node as HTMLElement).hidden) continue;
    const tab = node.getAttribute('aria-labelledby');
    if (tab) (node.getRootNode() as ShadowRoot).getElementById(tab)?.click();
  }
}
