import {scrollTopAround, setScrollTopAround} from '../page/scroll-to.js';

interface ReadingPlace {
  readonly scrollTop: number;
  /** Address of the link that led away. */
  readonly link?: string;
}

/** More than anyone goes back through. */
const MAX_PLACES = 50;

/** Remembers where articles were left by a link, for whoever comes back. */
export class ReadingPlaces {
  readonly #places = new Map<string, ReadingPlace>();

  /** Remembers how far an article was read, and the link that was followed. */
  leave(id: string, reader: Element, link: HTMLAnchorElement | undefined): void {
    this.#places.delete(id);
    const address = link?.getAttribute('href');
    this.#places.set(id, {scrollTop: scrollTopAround(reader), ...(address ? {link: address} : {})});
    if (this.#places.size > MAX_PLACES) this.#places.delete(this.#places.keys().next().value as string);
  }

  /**
   * Scrolls to where an article was left.
   * @returns the link that was followed there, if it is still there; undefined where the article was not left by one.
   */
  returnTo(
    id: string,
    reader: Element,
    links: Iterable<HTMLAnchorElement>,
  ): {readonly link?: HTMLAnchorElement} | undefined {
    const place = this.#places.get(id);
    if (!place) return undefined;
    setScrollTopAround(reader, place.scrollTop);
    const link = [...links].find(candidate => candidate.getAttribute('href') === place.link);
    return link ? {link} : {};
  }
}
