import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {root} from '../../run.mjs';
import {loadJudgementReader, loadQueryReader} from '../dist.mjs';
import {readArticles, writeCorpus} from './articles.mjs';

/**
 * Where articles and questions come from. The collections are large and not ours, so they are not in the repository.
 *
 * @typedef {import('./articles.mjs').ArticleText} ArticleText
 */

/** The folder of the collections. */
export const dataFolder = resolve(root, process.env.HELPLET_DATA || '../shared/data');

const helpCentre = join(dataFolder, 'business-central');

/** @type {readonly {name: string, from: {content: string} | {jsonl: string}, judged: string, note: string}[]} */
const given = [
  {
    name: 'StackFAQ',
    from: {jsonl: join(dataFolder, 'relevance', 'stackfaq', 'docs.jsonl')},
    judged: join(dataFolder, 'relevance', 'stackfaq'),
    note: '719 answers, 1,249 questions asked in other words',
  },
  {
    name: 'Business Central',
    from: {content: helpCentre},
    judged: join(dataFolder, 'relevance', 'business-central'),
    note: '1,029 articles, 600 link texts as questions',
  },
];

/**
 * @param {string} folder Where to write to.
 * @returns {Promise<import('../types.mjs').Collection[]>} The collections that are there.
 */
export async function readCollections(folder) {
  const {readQueries} = await loadQueryReader();
  const {readJudgements} = await loadJudgementReader();
  const collections = [];
  for (const {name, from, judged, note} of given) {
    if (!isThere(from) || !existsSync(judged)) continue;
    const file = join(folder, `${name.toLowerCase().replaceAll(' ', '-')}.jsonl`);
    collections.push({
      ...(await writeCorpus(name, note, await readArticles(from), file)),
      queries: await readQueries(join(judged, 'queries.jsonl'), root),
      judgements: await readJudgements(join(judged, 'qrels.tsv'), root),
    });
  }
  return collections;
}

/** What to tell about collections that are not there. */
export function missingCollections() {
  const missing = given.filter(({from, judged}) => !isThere(from) || !existsSync(judged)).map(({name}) => name);
  if (missing.length === 0) return [];
  return [`Not measured: quality on ${missing.join(' and ')}, which ${dataFolder} does not hold (set HELPLET_DATA).`];
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

/** @param {{content: string} | {jsonl: string}} from */
function isThere(from) {
  return existsSync('content' in from ? from.content : from.jsonl);
}
