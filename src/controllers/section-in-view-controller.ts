import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {scrollingBox} from '../page/scroll-to.js';

/** A section is read once its heading has come up into the first third of the box. */
const READING_LINE = '-67%';

/** Knows which heading the text stands under that is being read. Asks for no layout while someone scrolls. */
export class SectionInViewController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #headings: readonly Element[] = [];
  #passed?: IntersectionObserver;
  #sight?: IntersectionObserver;
  readonly #above = new Set<Element>();
  /** The heading that was asked for counts as long as it is in sight, also where the text is too short to scroll it up. */
  #chosen?: Element;
  #current?: Element;
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Anchor of the heading; undefined before the first. */
  get anchor(): string | undefined {
    return this.#current?.id;
  }

  hostConnected(): void {
    this.#connected = true;
    this.watch(this.#headings);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  /** Watches these headings, in the order of the text, and no others. */
  watch(headings: readonly Element[]): void {
    this.#stop();
    this.#headings = headings;
    const [first] = headings;
    if (!first || !this.#connected || typeof IntersectionObserver !== 'function') return;
    const root = scrollingBox(first) ?? null;
    // Reaches up without end: whatever is above the line has been passed.
    this.#passed = new IntersectionObserver(entries => this.#onPass(entries), {
      root,
      rootMargin: `1000000px 0px ${READING_LINE} 0px`,
    });
    this.#sight = new IntersectionObserver(entries => this.#onSight(entries), {root});
    for (const heading of headings) this.#passed.observe(heading);
  }

  /** Takes a heading for the current one as long as it is in sight: someone went there. */
  choose(anchor: string): void {
    const chosen = this.#headings.find(({id}) => id === anchor);
    if (this.#chosen) this.#sight?.unobserve(this.#chosen);
    this.#chosen = chosen;
    if (chosen) this.#sight?.observe(chosen);
  }

  #stop(): void {
    this.#passed?.disconnect();
    this.#sight?.disconnect();
    this.#above.clear();
    this.#chosen = undefined;
    this.#current = undefined;
  }

  #onPass(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) this.#above.add(target);
      else this.#above.delete(target);
    }
    this.#update();
  }

  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    const gone = entries.some(({target, isIntersecting}) => target === this.#chosen && !isIntersecting);
    if (gone) this.#chosen = undefined;
    this.#update();
  }

  #update(): void {
    const current = this.#chosen ?? this.#headings.findLast(heading => this.#above.has(heading));
    if (current === this.#current) return;
    this.#current = current;
    this.#host.requestUpdate();
  }
}
