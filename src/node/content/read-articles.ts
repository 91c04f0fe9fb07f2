import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import {HelpletError} from '../../core/errors.js';
import {
  type ArticleOutcome,
  type ArticleText,
  ArticleTranslator,
  type ThreadAnswer,
  type ThreadTask,
  type TranslationSettings,
} from './translate-article.js';

/** Characters of Markdown in a task: enough that the way to the thread and back is short in comparison. */
const CHARACTERS_PER_TASK = 400_000;
/** With fewer tasks two threads gain nothing: each has to load the compiler and to get it warm first. That is some 1,300 articles. */
const FEWEST_TASKS = 25;
/** More have nothing to do: from there on a build waits for what it does by itself. */
const MOST_THREADS = 4;
/** So that a thread need not wait for its next task. */
const TASKS_AHEAD = 2;

/**
 * Reads articles, in threads where they are so many that it pays, and gives the outcomes in the order of the articles.
 * @param threads 0 for none. Default: one for each core, if it pays.
 * @throws {HelpletError} `cli/thread` when a thread fails.
 */
export async function* readArticles(
  articles: readonly ArticleText[],
  settings: TranslationSettings,
  threads?: number,
): AsyncGenerator<ArticleOutcome, void> {
  const tasks = tasksOf(articles);
  const wanted = Math.min(threads ?? threadsFor(tasks), tasks.length);
  if (wanted > 0) yield* readInThreads(tasks, settings, wanted);
  else {
    const translator = new ArticleTranslator(settings);
    for (const article of articles) yield translator.read(article);
  }
}

function tasksOf(articles: readonly ArticleText[]): readonly ThreadTask[] {
  const tasks: ThreadTask[] = [];
  let characters = Number.POSITIVE_INFINITY;
  let current: ArticleText[] = [];
  for (const article of articles) {
    if (characters >= CHARACTERS_PER_TASK) {
      characters = 0;
      current = [];
      tasks.push({number: tasks.length, articles: current});
    }
    current.push(article);
    characters += article.markdown.length;
  }
  return tasks;
}

function threadsFor(tasks: readonly ThreadTask[]): number {
  const cores = availableParallelism();
  return cores === 1 || tasks.length < FEWEST_TASKS ? 0 : Math.min(cores, MOST_THREADS);
}

async function* readInThreads(
  tasks: readonly ThreadTask[],
  settings: TranslationSettings,
  threads: number,
): AsyncGenerator<ArticleOutcome, void> {
  const entry = new URL('./article-thread.js', import.meta.url);
  const workers = Array.from({length: threads}, () => new Worker(entry, {workerData: settings}));
  try {
    const failure = firstFailure(workers);
    for (const outcomes of distribute(tasks, workers)) yield* await Promise.race([outcomes, failure]);
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}

/** Rejects when a thread fails or ends: the articles that it had would be missing. */
function firstFailure(workers: readonly Worker[]): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (reason: string, cause?: unknown): void =>
      reject(
        new HelpletError('cli/thread', `A thread that reads articles failed: ${reason}.`, {
          fix: 'Build without threads (--threads 0), or with more memory: NODE_OPTIONS=--max-old-space-size=4096',
          cause,
        }),
      );
    for (const worker of workers) {
      for (const event of ['error', 'messageerror'] as const) {
        worker.once(event, (error: Error) => fail(error.message, error));
      }
      worker.once('exit', code => fail(`it ended with exit code ${code}`));
    }
  });
}

/** Gives each thread its next task when it has done one. */
function distribute(
  tasks: readonly ThreadTask[],
  workers: readonly Worker[],
): readonly Promise<readonly ArticleOutcome[]>[] {
  const waiting = tasks.values();
  const give = (worker: Worker): void => {
    const {value: task} = waiting.next();
    if (task) worker.postMessage(task);
  };
  const takers: ((outcomes: readonly ArticleOutcome[]) => void)[] = [];
  const answers = tasks.map(() => new Promise<readonly ArticleOutcome[]>(resolve => takers.push(resolve)));
  for (const worker of workers) {
    worker.on('message', ({number, outcomes}: ThreadAnswer) => {
      give(worker);
      takers[number]?.(outcomes);
    });
  }
  for (let ahead = 0; ahead < TASKS_AHEAD; ahead++) for (const worker of workers) give(worker);
  return answers;
}
