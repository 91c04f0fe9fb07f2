// What each thread of read-articles.ts runs.

import {parentPort, workerData} from 'node:worker_threads';
import type {ThreadAnswer, ThreadTask} from './read-articles.js';
import {ArticleTranslator, type TranslationSettings} from './translate-article.js';

const translator = new ArticleTranslator(workerData as TranslationSettings);

parentPort?.on('message', ({number, articles}: ThreadTask) => {
  const answer: ThreadAnswer = {number, outcomes: articles.map(article => translator.read(article))};
  parentPort?.postMessage(answer);
});
