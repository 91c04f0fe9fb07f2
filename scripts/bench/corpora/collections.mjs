import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {root} from '../../run.mjs';
import {loadJudgementReader, loadQueryReader} from '../dist.mjs';
import {readArticles, writeCorpus} from './articles.mjs';

/**
 * Where articles and questions come from. The collections are large and not ours, so they are not in the repository.
 *
 * @typedef {import('./articles.mjs').ArticleText} ArticleText
 * @typedef {{name: string, from: {content: string} | {jsonl: string}, judged: string}} JudgedFolder
 */

/** The folder of the collections. */
export const dataFolder = resolve(root, process.env.HELPLET_DATA || '../shared/data');

const helpCentre = join(dataFolder, 'business-central');

/**
 * How people call the collections that the project was made with.
 *
 * @type {Readonly<Record<string, string>>}
 */
const NAMES = {
  'business-central': 'Business Central',
  covidfaq: 'COVID FAQ',
  'jsquad-ja': 'JSQuAD, Japanese',
  stackfaq: 'StackFAQ',
  'xquad-ar': 'XQuAD, Arabic',
  'xquad-de': 'XQuAD, German',
  'xquad-tr': 'XQuAD, Turkish',
  'xquad-vi': 'XQuAD, Vietnamese',
  'xquad-zh': 'XQuAD, Chinese',
};

/**
 * Every collection below relevance/ that has questions and judgements, its articles beside them or, by the same name, in a folder
 * of Markdown.
 *
 * @param {readonly string[]} [wanted] Beginnings of names. Default: all.
 * @returns {Promise<JudgedFolder[]>}
 */
export async function judgedFolders(wanted = []) {
  const relevance = join(dataFolder, 'relevance');
  if (!existsSync(relevance)) return [];
  /** @type {JudgedFolder[]} */
  const found = [];
  for (const name of (await readdir(relevance)).sort()) {
    const judged = join(relevance, name);
    if (wanted.length > 0 && !wanted.some(beginning => name.startsWith(beginning))) continue;
    if (!['queries.jsonl', 'qrels.tsv'].every(file => existsSync(join(judged, file)))) continue;
    const jsonl = join(judged, 'docs.jsonl');
    const content = join(dataFolder, name);
    if (existsSync(jsonl)) found.push({name, from: {jsonl}, judged});
    else if (existsSync(content)) found.push({name, from: {content}, judged});
  }
  return found;
}

/**
 * @param {string} folder Where to write to.
 * @returns {Promise<import('../types.mjs').Collection[]>} The collections that are there.
 */
export async function readCollections(folder) {
  const {readQueries} = await loadQueryReader();
  const {readJudgements} = await loadJudgementReader();
  const collections = [];
  for (const {name, from, judged} of await judgedFolders()) {
    const articles = await readArticles(from);
    const queries = await readQueries(join(judged, 'queries.jsonl'), root);
    const note = `${articles.length.toLocaleString('en')} articles, ${queries.length.toLocaleString('en')} questions`;
    collections.push({
      ...(await writeCorpus(NAMES[name] ?? name, note, articles, join(folder, `${name}.jsonl`))),
      queries,
      judgements: await readJudgements(join(judged, 'qrels.tsv'), root),
    });
  }
  return collections;
}

/** What to tell where there are no collections. */
export async function missingCollections() {
  if ((await judgedFolders()).length > 0) return [];
  return [`Not measured: quality, for which ${join(dataFolder, 'relevance')} holds no collection (set HELPLET_DATA).`];
}

/**
 * The articles that corpora of a given size are made of.
 *
 * @returns {Promise<{name: string, articles: ArticleText[], queries: readonly string[], notes: string[]}>}
 */
export async function readSource() {
  if (existsSync(helpCentre)) {
    const {readQueries} = await loadQueryReader();
    const articles = await readArticles({content: helpCentre});
    const queries = join(dataFolder, 'relevance', 'business-central', 'queries.jsonl');
    if (existsSync(queries)) {
      const texts = (await readQueries(queries, root)).map(({text}) => text);
      return {name: 'Business Central', articles, queries: texts, notes: []};
    }
    const notes = [`${queries} is missing, so titles are the queries of latencies.`];
    return {name: 'Business Central', articles, queries: articles.map(({title}) => title), notes};
  }
  const articles = await readArticles({content: join(root, 'demo', 'articles')});
  const notes = [
    `There is no ${helpCentre} (set HELPLET_DATA). Bytes, times and memory are measured on the demo's own ` +
      `${articles.length} articles, repeated and perturbed; their titles and headings are the queries.`,
  ];
  return {name: 'Demo', articles, queries: articles.flatMap(titleAndHeadings), notes};
}

/** @param {ArticleText} article */
function titleAndHeadings({title, body}) {
  return [title, ...[...body.matchAll(/^#{2,} +(.+)$/gm)].map(([, heading = '']) => heading)];
}
