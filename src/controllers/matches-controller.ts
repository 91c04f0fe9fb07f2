import type {LitElement, ReactiveController} from 'lit';
import type {MatchRange} from '../core/search-provider.js';
import {isInReach, reveal, scrollIntoReach} from '../page/scroll-to.js';
import {createMatchPainter, type MatchPainter} from './matches/match-painter.js';
import {type TextMatch, textRunsOf} from './matches/text-runs.js';
import {whenGone} from './when-gone.js';

export interface MatchesQuestion {
  /** What holds the text. */
  readonly root: Element;
  /** The words to look for, as they were typed. */
  readonly query: string;
  /** The first match is the first one from here on. */
  readonly from?: Element;
  /** Finds the words in texts. */
  readonly find: (texts: readonly string[], signal: AbortSignal) => Promise<readonly (readonly MatchRange[])[]>;
}

/** More would only slow the page down; nobody steps through a thousand. */
const MAX_MATCHES = 1000;

/** Marks the words of a query in the host's text, and steps through them. */
export class MatchesController implements ReactiveController {
  readonly #host: LitElement;
  readonly #mutations = new MutationObserver(records => this.#onMutations(records));
  #painter?: MatchPainter;
  #question?: MatchesQuestion;
  #finding?: AbortController;
  #count = 0;
  #current = -1;
  #isEmpty = false;
  /** True while the first match stands out of sight, and nobody went there. */
  #isUnseen = false;
  #connected = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The words that are marked. */
  get query(): string {
    return this.#question?.query ?? '';
  }

  get count(): number {
    return this.#count;
  }

  /** True once it is known that there are none. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Position of the current match, from 0. */
  get current(): number {
    return this.#current;
  }

  hostConnected(): void {
    this.#connected = true;
    // Moved within the page, the marks are still there.
    if (this.#question && !this.#count) void this.#find(this.#question);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      this.#connected = false;
      this.#stop();
    });
  }

  /** Marks what answers a question, once it is found. */
  mark(question: MatchesQuestion): void {
    this.#stop();
    this.#question = question;
    // Elements may be drawn once more after they were taken away.
    if (this.#connected) void this.#find(question);
  }

  /** Goes to the next match, or the one before; after the last comes the first. */
  step(by: 1 | -1): void {
    if (!this.#count) return;
    // What nobody has seen yet is the first to go to.
    if (!this.#isUnseen) this.#setCurrent((this.#current + by + this.#count) % this.#count);
    this.#isUnseen = false;
    this.#reveal();
    this.#host.requestUpdate();
  }

  /** Removes all marks. Returns false when there were none. */
  clear(): boolean {
    const had = this.#count > 0;
    this.#question = undefined;
    this.#stop();
    if (had) this.#host.requestUpdate();
    return had;
  }

  #stop(): void {
    this.#finding?.abort();
    this.#mutations.disconnect();
    this.#painter?.hide();
    this.#count = 0;
    this.#isEmpty = false;
    this.#current = -1;
  }

  async #find(question: MatchesQuestion): Promise<void> {
    this.#finding?.abort();
    const finding = new AbortController();
    this.#finding = finding;
    const runs = textRunsOf(question.root);
    let found: readonly (readonly MatchRange[])[];
    try {
      found = await question.find(
        runs.map(({text}) => text),
        finding.signal,
      );
    } catch {
      // Marks are an extra: the article can be read without them, and what keeps them away is told by the search.
      this.#isEmpty = this.#count === 0;
      this.#host.requestUpdate();
      return;
    }
    if (finding.signal.aborted) return;
    const matches = runs.flatMap((run, index) => (found[index] ?? []).map(range => ({run, ...range})));
    this.#show(matches.slice(0, MAX_MATCHES), question);
  }

  #show(matches: readonly TextMatch[], {root, from}: MatchesQuestion): void {
    const sameCount = matches.length === this.#count;
    const first = sameCount ? this.#current : firstFrom(matches, from);
    this.#painter ??= createMatchPainter();
    this.#painter.show(matches);
    this.#count = matches.length;
    this.#isEmpty = this.#count === 0;
    this.#setCurrent(first);
    const place = this.#painter.placeOf(first);
    if (!sameCount) this.#isUnseen = place !== undefined && !isInReach(place);
    this.#mutations.observe(root, {childList: true, characterData: true, subtree: true});
    // Elements that mark are no change of the text.
    this.#mutations.takeRecords();
    this.#host.requestUpdate();
  }

  #setCurrent(index: number): void {
    this.#current = index;
    this.#painter?.setCurrent(index);
    this.#mutations.takeRecords();
  }

  #reveal(): void {
    const place = this.#painter?.placeOf(this.#current);
    if (!place) return;
    const element = place instanceof Element ? place : place.startContainer.parentElement;
    if (element) reveal(element);
    scrollIntoReach(place);
  }

  /** Code may be coloured, or a video put in place, after the text was marked; a button that says "Copied" is no text. */
  #onMutations(records: readonly MutationRecord[]): void {
    const question = this.#question;
    const changed = records.some(({target}) => {
      const element = target instanceof Element ? target : target.parentElement;
      return !element?.closest('button');
    });
    if (question && changed) void this.#find(question);
  }
}

/** Position of the first match at or after an element; of the first one when there is none. */
function firstFrom(matches: readonly TextMatch[], from: Element | undefined): number {
  if (!matches.length) return -1;
  const after = matches.findIndex(({run}) => {
    const node = run.pieces[0]?.node;
    const position = node && from ? from.compareDocumentPosition(node) : 0;
    return !from || Boolean(position & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  return Math.max(after, 0);
}
