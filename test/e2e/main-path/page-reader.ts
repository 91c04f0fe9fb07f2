/** An element as assistive technology tells of it. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  /** Centre, in pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** Either the whole name or a pattern in it, in a form that can be sent to a page. */
export type Name = string | {readonly pattern: string};

/** What a page answers once the reader is installed in it. */
export interface PageReader {
  /** All with that role and name that are not hidden, inert or behind a modal dialog, in their order. */
  find(role: string, name: Name): Spoken[];
  /** The same for the one that has focus. */
  focused(): Spoken | undefined;
  /** The option that the combobox or native list with focus has chosen. */
  chosenOption(): string | undefined;
  /** Texts of the live regions. */
  announced(): string[];
  /** Scrolls the first that is found into view. Returns where it is, and whether a press there reaches it. */
  reveal(role: string, name: Name): (Spoken & {readonly isReached: boolean}) | undefined;
  /** Chooses an option of a native list by its text, as the browser's own list would. */
  choose(role: string, name: Name, option: string): void;
}

interface VirtualNode {
  readonly actualNode: Element;
}

/** The part of axe-core that computes roles and names; it looks into shadow roots and slots. */
interface AxeCommons {
  setup(root: Element): VirtualNode;
  teardown(): void;
  readonly utils: {querySelectorAll(root: VirtualNode, selector: string): VirtualNode[]};
  readonly commons: {
    readonly aria: {getRole(node: VirtualNode): string | null};
    readonly dom: {isVisibleToScreenReaders(node: VirtualNode): boolean};
    readonly text: {accessibleTextVirtual(node: VirtualNode): string};
  };
}

/** Runs in the page, after axe-core, and sees nothing of this file: gives the page its reader. */
export function installReader(): void {
  const {axe} = globalThis as unknown as {axe: AxeCommons};
  const {aria, dom, text} = axe.commons;

  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const isWithin = (element: Element, test: (each: Element) => boolean): boolean => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (test(at)) return true;
    return false;
  };
  const deepestActive = (): Element | null => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  const deepestAt = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };
  /** Works with a tree of the page as it is now. */
  const withTree = <Result>(use: (nodes: readonly VirtualNode[]) => Result): Result => {
    const root = axe.setup(document.documentElement);
    try {
      return use(axe.utils.querySelectorAll(root, '*'));
    } finally {
      axe.teardown();
    }
  };
  const isPerceivable = (nodes: readonly VirtualNode[]): ((node: VirtualNode) => boolean) => {
    const modal = nodes.some(({actualNode}) => actualNode.matches('dialog:modal'));
    return node =>
      dom.isVisibleToScreenReaders(node) &&
      node.actualNode.checkVisibility({visibilityProperty: true}) &&
      !isWithin(node.actualNode, each => each.matches('[inert]')) &&
      (!modal || isWithin(node.actualNode, each => each.matches('dialog:modal')));
  };
  const nameOf = (node: VirtualNode): string => text.accessibleTextVirtual(node).replace(/\s+/g, ' ').trim();
  const tellOf = (node: VirtualNode): Spoken => {
    const {left, top, width, height} = node.actualNode.getBoundingClientRect();
    return {role: aria.getRole(node) ?? '', name: nameOf(node), x: left + width / 2, y: top + height / 2};
  };
  const matching = (nodes: readonly VirtualNode[], role: string, name: Name): VirtualNode[] => {
    const fits = (spoken: string): boolean =>
      typeof name === 'string' ? spoken === name : new RegExp(name.pattern).test(spoken);
    return nodes.filter(node => aria.getRole(node) === role && isPerceivable(nodes)(node) && fits(nameOf(node)));
  };

  const reader: PageReader = {
    find: (role, name) => withTree(nodes => matching(nodes, role, name).map(tellOf)),
    focused: () => {
      const active = deepestActive();
      return withTree(nodes => nodes.filter(({actualNode}) => actualNode === active).map(tellOf))[0];
    },
    chosenOption: () => {
      const active = deepestActive();
      if (active instanceof HTMLSelectElement) return active.selectedOptions[0]?.label;
      const id = active?.getAttribute('aria-activedescendant');
      const root = active?.getRootNode();
      const option = id && root instanceof ShadowRoot ? root.getElementById(id) : null;
      return withTree(nodes => nodes.filter(({actualNode}) => actualNode === option).map(nameOf))[0];
    },
    announced: () =>
      withTree(nodes =>
        nodes
          .filter(({actualNode}) => actualNode.matches('[role=status], [role=alert], [aria-live]'))
          .filter(isPerceivable(nodes))
          .map(({actualNode}) => (actualNode.textContent ?? '').replace(/\s+/g, ' ').trim())
          .filter(said => said !== ''),
      ),
    reveal: (role, name) =>
      withTree(nodes => {
        const [node] = matching(nodes, role, name);
        node?.actualNode.scrollIntoView({block: 'center', behavior: 'instant'});
        if (!node) return undefined;
        const spoken = tellOf(node);
        const hit = deepestAt(spoken.x, spoken.y);
        return {...spoken, isReached: !!hit && isWithin(hit, each => each === node.actualNode)};
      }),
    choose: (role, name, option) => {
      const select = withTree(nodes => matching(nodes, role, name)[0]?.actualNode);
      const wanted = [...((select as HTMLSelectElement | undefined)?.options ?? [])].find(
        ({label}) => label === option,
      );
      if (!select || !wanted) throw new Error(`No option "${option}"`);
      (select as HTMLSelectElement).value = wanted.value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
  };
  Object.assign(globalThis, {pageReader: reader});
}
