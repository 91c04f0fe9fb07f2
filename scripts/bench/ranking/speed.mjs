import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../../run.mjs';
import {growTo} from '../corpora/grow.mjs';
import {corrupt} from '../corrupt.mjs';
import {sample} from '../random.mjs';
import {spread} from '../statistics.mjs';
import {cacheFolder} from './compile-sources.mjs';

const QUESTIONS = {measured: 200, warmUp: 50};
const HITS = 10;
/** So many of all prefixes say as much as all of them. */
const PREFIXES = 2000;

/**
 * Milliseconds of the ranking alone, without texts and excerpts, on a collection of Markdown that is grown to a size.
 *
 * @param {import('../corpora/collections.mjs').JudgedFolder} collection
 * @param {import('./compile-sources.mjs').Sources} sources
 * @param {number} size
 * @returns {Promise<readonly (readonly string[])[]>} A row for each kind of query.
 */
export async function measureSpeed({from, judged}, {node, queries}, size) {
  const {signal} = new AbortController();
  const {articles} = await node.compileContent(from);
  const texts = articles.map(({article, keywords}) => ({...article, body: article.markdown, keywords}));
  const jsonl = join(cacheFolder, `${size}.jsonl`);
  await mkdir(cacheFolder, {recursive: true});
  await writeFile(
    jsonl,
    growTo(texts, size)
      .map(({id, title, body, keywords}) => `${JSON.stringify({id, title, body, keywords})}\n`)
      .join(''),
  );
  const provider = await node.openContent({jsonl});
  const questions = sample(
    await queries.readQueries(join(judged, 'queries.jsonl'), root),
    QUESTIONS.measured + QUESTIONS.warmUp,
  );
  /**
   * @param {readonly string[]} asked
   * @param {'submit' | 'typeahead'} intent
   */
  const time = async (asked, intent) => {
    const times = [];
    for (const query of asked) {
      const started = performance.now();
      await provider.search({query, intent, pageSize: HITS, excerpts: false}, {signal});
      times.push(performance.now() - started);
    }
    return times;
  };
  const warmUp = questions.slice(0, QUESTIONS.warmUp);
  for (const change of [asTyped, corrupt, joined, partly]) {
    await time(
      warmUp.map(({id, text}) => change(text, id)),
      'submit',
    );
  }
  const measured = questions.slice(QUESTIONS.warmUp);
  const prefixes = sample(
    measured.flatMap(({text}) => [...text].map((_letter, index) => text.slice(0, index + 1))),
    PREFIXES,
  );
  const rows = [];
  for (const [kind, change] of Object.entries({whole: asTyped, typo: corrupt, joined, part: partly})) {
    const asked = measured.map(({id, text}) => change(text, id));
    rows.push(rowOf(kind, await time(asked, 'submit')));
  }
  rows.push(rowOf('prefix', await time(prefixes, 'typeahead')));
  provider.dispose?.();
  return rows;
}

/** @param {string} text */
const asTyped = text => text;

/**
 * The query with its first two words as one.
 *
 * @param {string} text
 */
const joined = text => text.replace(/(\p{L}{3,}) (?=\p{L}{3,})/u, '$1');

/**
 * The query with the end of its longest word only, which other words may hold.
 *
 * @param {string} text
 */
function partly(text) {
  const [longest = ''] = (text.match(/\p{L}{6,}/gu) ?? []).sort((a, b) => b.length - a.length);
  return text.replace(longest, longest.slice(2));
}

/**
 * @param {string} kind
 * @param {readonly number[]} times
 */
function rowOf(kind, times) {
  const {p50, p95, p99} = spread(times);
  return [kind, String(times.length), ...[p50, p95, p99].map(ms => ms.toFixed(2))];
}
