import GithubSlugger, {slug} from 'github-slugger';

/** `## Set up {#setup}` */
const OWN_ANCHOR = /[ \t]*\{#([^\s{}#]+)\}[ \t]*$/;

/** Gives the headings of one article their anchors: the author's own, else those of GitHub. */
export class HeadingAnchors {
  readonly #slugger = new GithubSlugger();
  readonly #used = new Set<string>();
  /** Markdown of the headings that have an anchor of the author's own, in document order. */
  readonly #marked: string[] = [];

  /**
   * @param markdown of a heading, without the marks of its level.
   * @param text the same as plain text.
   */
  next(markdown: string, text: string): string {
    const own = OWN_ANCHOR.exec(markdown)?.[1];
    if (own !== undefined) this.#marked.push(markdown);
    const anchor = own !== undefined && !this.#used.has(own) ? own : this.#slug(text);
    this.#used.add(anchor);
    return anchor;
  }

  /** An article's Markdown without the anchors that its headings name. */
  without(markdown: string): string {
    let result = '';
    let at = 0;
    for (const heading of this.#marked) {
      const start = markdown.indexOf(heading, at);
      if (start < 0) continue;
      result += markdown.slice(at, start) + heading.replace(OWN_ANCHOR, '');
      at = start + heading.length;
    }
    return result + markdown.slice(at);
  }

  #slug(text: string): string {
    // A heading of nothing but an emoji has an empty slug, which no link could name.
    const words = slug(text) === '' ? 'section' : text;
    let anchor = this.#slugger.slug(words);
    while (this.#used.has(anchor)) anchor = this.#slugger.slug(words);
    return anchor;
  }
}
