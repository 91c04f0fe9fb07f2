import {Analyzer} from '../../search/analysis/analyzer.js';
import {loadLanguage} from '../../search/analysis/languages.js';
import type {CompiledArticle} from '../content/compiled-content.js';
import {type TermVector, type TermVectors, termVectors} from './term-vectors.js';

const MAX_RELATED = 3;

/** Cosine below which two articles have words in common rather than a subject. */
const MIN_SIMILARITY = 0.15;

/** A term that more articles have leads to too many to compare, and tells too little. */
const MAX_ARTICLES_OF_TERM = 1000;

/**
 * Finds for each article of one locale the articles that are most like it, best first, by the terms they share.
 * @returns by the article's position; empty for those whose author named related ones, or said that there are none.
 */
export async function findRelatedArticles(
  articles: readonly CompiledArticle[],
  locale: string,
): Promise<readonly (readonly CompiledArticle[])[]> {
  if (articles.every(({related}) => related)) return articles.map(() => []);
  const known = termVectors(articles, new Analyzer(await loadLanguage(locale)));
  const postings = postingsOf(known);
  const similarities = new Float64Array(articles.length);
  return articles.map(({related}, number) =>
    related
      ? []
      : mostSimilar(number, articles, similarTo(number, known.vectors[number] as TermVector, postings, similarities)),
  );
}

/** Which articles have a term, and how much it weighs there; term after term in one row, which holds millions. */
interface Postings {
  /** Where the articles of each term begin; one more entry for the end. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
}

function postingsOf({vectors, termCount}: TermVectors): Postings {
  const starts = new Uint32Array(termCount + 1);
  for (const {terms} of vectors) for (const term of terms) starts[term + 1] = (starts[term + 1] as number) + 1;
  for (let term = 0; term < termCount; term++) {
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  }
  const size = starts[termCount] as number;
  const postings: Postings = {starts, articles: new Uint32Array(size), weights: new Float32Array(size)};
  const places = starts.slice();
  for (const [article, {terms, weights}] of vectors.entries()) {
    for (const [index, term] of terms.entries()) {
      const place = places[term] as number;
      postings.articles[place] = article;
      postings.weights[place] = weights[index] as number;
      places[term] = place + 1;
    }
  }
  return postings;
}

/**
 * Articles that are similar enough, most similar first.
 * @param similarities scratch memory, zero for all articles before and after.
 */
function similarTo(
  number: number,
  {terms, weights}: TermVector,
  postings: Postings,
  similarities: Float64Array,
): readonly number[] {
  const {starts, articles, weights: weightsThere} = postings;
  const touched: number[] = [];
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index] as number;
    const start = starts[term] as number;
    const end = starts[term + 1] as number;
    if (end - start > MAX_ARTICLES_OF_TERM) continue;
    const weight = weights[index] as number;
    for (let place = start; place < end; place++) {
      const article = articles[place] as number;
      const similarity = similarities[article] as number;
      if (similarity === 0) touched.push(article);
      similarities[article] = similarity + weight * (weightsThere[place] as number);
    }
  }
  const similar = touched
    .filter(other => other !== number && (similarities[other] as number) >= MIN_SIMILARITY)
    .sort((a, b) => (similarities[b] as number) - (similarities[a] as number) || a - b);
  for (const other of touched) similarities[other] = 0;
  return similar;
}

/** The first few; two articles of one title are one to a reader. */
function mostSimilar(
  number: number,
  articles: readonly CompiledArticle[],
  similar: readonly number[],
): readonly CompiledArticle[] {
  const titles = new Set([titleKey(articles[number] as CompiledArticle)]);
  const found: CompiledArticle[] = [];
  for (const other of similar) {
    const candidate = articles[other] as CompiledArticle;
    const title = titleKey(candidate);
    if (titles.has(title)) continue;
    titles.add(title);
    found.push(candidate);
    if (found.length === MAX_RELATED) break;
  }
  return found;
}

function titleKey({article}: CompiledArticle): string {
  return article.title.trim().toLowerCase();
}
