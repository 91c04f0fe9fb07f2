import {pick} from '../random.mjs';

const WORD = /[A-Za-z]{2,}/g;
/** Vocabulary grows with the number of articles to this power (Heaps' law): threefold from 1,029 to 10,000. */
const GROWTH = 0.483;

/** Words of a collection, drawn as often as they occur, and new ones invented so that it grows as real text does. */
export class Vocabulary {
  /** @type {string[]} Every occurrence, so that drawing is picking. */
  #occurrences;
  /** @type {Set<string>} */
  #known;
  /** @type {string[]} */
  #titleWords;
  /** @type {{words: number, articles: number}} */
  #start;

  /** @param {readonly import('./articles.mjs').ArticleText[]} articles */
  constructor(articles) {
    this.#occurrences = articles.flatMap(({body}) => body.match(WORD) ?? []).map(word => word.toLowerCase());
    this.#titleWords = articles
      .flatMap(({title}) => title.match(/[A-Za-z]{4,}/g) ?? [])
      .map(word => word.toLowerCase());
    this.#known = new Set([...this.#occurrences, ...this.#titleWords]);
    this.#occurrences = this.#occurrences.filter(word => word.length >= 4);
    this.#start = {words: this.#known.size, articles: articles.length};
  }

  get size() {
    return this.#known.size;
  }

  /** @param {() => number} random */
  draw(random) {
    return pick(this.#occurrences, random);
  }

  /** @param {() => number} random */
  drawForTitle(random) {
    return pick(this.#titleWords, random);
  }

  /**
   * Invents as many words as a collection of a size has and this one lacks.
   *
   * @param {number} articles
   * @param {() => number} random
   * @returns {string[]}
   */
  growTo(articles, random) {
    const wanted = Math.round(this.#start.words * (articles / this.#start.articles) ** GROWTH);
    const words = [];
    while (this.#known.size < wanted) {
      const word = this.#invent(random);
      words.push(word);
      this.#known.add(word);
      this.#occurrences.push(word);
    }
    return words;
  }

  /**
   * The head of one word and the tail of another look like language.
   *
   * @param {() => number} random
   */
  #invent(random) {
    for (;;) {
      const head = this.draw(random).slice(0, 3 + Math.floor(random() * 3));
      const tail = this.draw(random).slice(-3 - Math.floor(random() * 3));
      if (!this.#known.has(head + tail)) return head + tail;
    }
  }
}
