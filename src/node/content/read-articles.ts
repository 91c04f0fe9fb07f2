import {availableParallelism} from 'node:os';
import {HelpletError} from '../../core/errors.js';
import {
  type ArticleOutcome,
  type ArticleText,
  ArticleTranslator,
  type TranslationSettings,
} from './translate-article.js';

/** Characters of Markdown below which a build takes longer with threads than without: each has to load the compiler first. */
const FEWEST_CHARACTERS = 2_000_000;
/** More have nothing to do: from there on a build waits for what it does by itself. */
const MOST_THREADS = 4;
/** Characters of Markdown that a thread gets at a time: enough that the way to it is short in comparison. */
const CHARACTERS_PER_TASK = 500_000;
/** Tasks for each thread that are on the way, so that none waits for the next one; more would only hold memory. */
const TASKS_AHEAD = 3;

/**
 * Reads articles, in threads where they are so many that it pays, and gives the outcomes in the order of the articles.
 * @param threads 0 for none. Default: one for each core, if it pays.
 * @throws {HelpletError} `cli/thread` when a thread fails.
 */
export async function* readArticles(
  articles: readonly ArticleText[],
  settings: TranslationSettings,
  threads = threadsFor(articles),
): AsyncGenerator<ArticleOutcome, void> {
  if (threads > 0) yield* readInThreads(articles, settings, threads);
  else {
    const translator = new ArticleTranslator(settings);
    for (const article of articles) yield translator.read(article);
  }
}

function threadsFor(articles: readonly ArticleText[]): number {
  const cores = availableParallelism();
  const characters = articles.reduce((sum, {markdown}) => sum + markdown.length, 0);
  return cores === 1 || characters < FEWEST_CHARACTERS ? 0 : Math.min(cores, MOST_THREADS);
}

async function* readInThreads(
  articles: readonly ArticleText[],
  settings: TranslationSettings,
  threads: number,
): AsyncGenerator<ArticleOutcome, void> {
  const {Tinypool} = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./article-thread.js', import.meta.url).href,
    name: 'readArticles',
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
  });
  const running: Promise<readonly ArticleOutcome[]>[] = [];
  try {
    for (const task of tasksOf(articles)) {
      running.push(pool.run(task));
      if (running.length > threads * TASKS_AHEAD) yield* await (running.shift() as Promise<readonly ArticleOutcome[]>);
    }
    for (const task of running) yield* await task;
  } catch (cause) {
    throw new HelpletError('cli/thread', `A thread that reads articles failed: ${(cause as Error).message}.`, {
      fix: 'Build with --threads 0 (threads: 0), or give Node more memory: NODE_OPTIONS=--max-old-space-size=4096',
      cause,
    });
  } finally {
    await pool.destroy();
    await Promise.allSettled(running);
  }
}

function* tasksOf(articles: readonly ArticleText[]): Generator<readonly ArticleText[], void> {
  let task: ArticleText[] = [];
  let characters = 0;
  for (const article of articles) {
    task.push(article);
    characters += article.markdown.length;
    if (characters < CHARACTERS_PER_TASK) continue;
    yield task;
    task = [];
    characters = 0;
  }
  if (task.length > 0) yield task;
}
