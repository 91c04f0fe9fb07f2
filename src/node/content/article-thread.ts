// What each thread of read-articles.ts runs.

import {Tinypool} from 'tinypool';
import {
  type ArticleOutcome,
  type ArticleText,
  ArticleTranslator,
  type TranslationSettings,
} from './translate-article.js';

const translator = new ArticleTranslator(Tinypool.workerData as TranslationSettings);

export function readArticles(texts: readonly ArticleText[]): readonly ArticleOutcome[] {
  return texts.map(text => translator.read(text));
}
