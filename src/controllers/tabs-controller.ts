import type {LitElement, ReactiveController} from 'lit';

/**
 * Keys and scroll state of a row of tabs: arrows choose the next tab in reading direction, Home and End the ends.
 * Source: ARIA Authoring Practices, "Tabs With Automatic Activation".
 */
export class TabsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #resizes: ResizeObserver | undefined;
  #list: HTMLElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    this.#resizes = typeof ResizeObserver === 'function' ? new ResizeObserver(() => this.#markOverflow()) : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('[role="tablist"]') ?? null;
    if (list !== this.#list) {
      this.#resizes?.disconnect();
      this.#list?.removeEventListener('scroll', this.#onScroll);
      this.#list = list;
      list?.addEventListener('scroll', this.#onScroll, {passive: true});
      if (list) this.#resizes?.observe(list);
    }
    // Counts come and go: the size of a tab tells when the row has another length, without asking for layout now.
    for (const tab of list?.children ?? []) this.#resizes?.observe(tab);
  }

  hostDisconnected(): void {
    this.#resizes?.disconnect();
    this.#list?.removeEventListener('scroll', this.#onScroll);
    this.#list = null;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    // With another key held they are the browser's: Alt and an arrow go back in history.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tabs = [...(this.#list?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const current = tabs.indexOf(event.target as HTMLElement);
    const next = this.#target(event.key, current, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    tab.click();
    tab.scrollIntoView?.({block: 'nearest', inline: 'nearest'});
  };

  #target(key: string, current: number, count: number): number | undefined {
    const rtl = this.#list ? getComputedStyle(this.#list).direction === 'rtl' : false;
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    if (key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return (current + 1) % count;
    if (key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return (current - 1 + count) % count;
    return undefined;
  }

  readonly #onScroll = (): void => this.#markOverflow();

  /** Says which edges are cut, so that the style sheet fades them. */
  #markOverflow(): void {
    const list = this.#list;
    if (!list) return;
    const hidden = list.scrollWidth - list.clientWidth;
    // Negative in right-to-left rows.
    const scrolled = Math.abs(list.scrollLeft);
    const start = scrolled > 1;
    const end = scrolled < hidden - 1;
    const overflow = start && end ? 'both' : start ? 'start' : end ? 'end' : '';
    if (overflow) list.dataset.overflow = overflow;
    else delete list.dataset.overflow;
  }
}
