import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {dataFolder} from '../corpora/collections.mjs';

/**
 * @typedef {{name: string, from: {content: string} | {jsonl: string}, judged: string}} RankedCollection
 */

/**
 * Every collection below relevance/ that has questions and judgements, its articles beside them or, by the same name, in a folder
 * of Markdown.
 *
 * @param {readonly string[]} wanted Beginnings of names; all where there are none.
 * @returns {Promise<RankedCollection[]>}
 */
export async function rankedCollections(wanted) {
  const relevance = join(dataFolder, 'relevance');
  if (!existsSync(relevance)) return [];
  const names = (await readdir(relevance)).sort();
  /** @type {RankedCollection[]} */
  const found = [];
  for (const name of names) {
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
