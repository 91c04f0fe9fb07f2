import {join} from 'node:path';
import {corrupt} from '../corrupt.mjs';
import {loadMetrics} from '../dist.mjs';
import {engineOf} from '../engines.mjs';
import {sample} from '../random.mjs';
import {openRanker} from './rank.mjs';

/**
 * @typedef {import('../types.mjs').Engine} Engine
 * @typedef {import('../types.mjs').Setting} Setting
 * @typedef {import('../types.mjs').Collection} Collection
 * @typedef {import('../types.mjs').QualityRow} QualityRow
 */

/** How many questions of a collection settle which setting is best, and how many then measure that one. */
const QUESTIONS = {trial: 150, full: Infinity};
/** Fuse.js reads every text for every question, which takes it seconds. */
const FEWER_QUESTIONS = {trial: 12, full: 60};

/**
 * Tries every setting of an engine on a part of the questions, and measures the best one on all: how well the questions
 * are answered, and the same ones with one wrong letter each. One setting for all collections, as people would have.
 *
 * @param {{engine: import('../types.mjs').EngineId, collections: readonly Collection[], folder: string}} input
 * @returns {Promise<{rows: QualityRow[], trials: import('../types.mjs').Trial[], best: Setting}>}
 */
export async function measureQuality({engine: id, collections, folder}) {
  const engine = await engineOf(id);
  const counts = id === 'fuse' ? FEWER_QUESTIONS : QUESTIONS;
  // Helplet's other setting leaves the texts out, which nobody would choose for quality.
  const settings = id === 'helplet' ? engine.settings.slice(0, 1) : engine.settings;
  const trials = [];
  for (const [i, setting] of settings.entries()) {
    const rows = settings.length > 1 ? await measureAll(setting, join(folder, `${i}`), counts.trial) : [];
    const scores = rows.flatMap(({metrics, misspelt}) => [metrics['ndcg@10'], misspelt['ndcg@10']]);
    trials.push({setting, score: scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1)});
  }
  const best = trials.reduce((one, other) => (other.score > one.score ? other : one)).setting;
  return {
    rows: await measureAll(best, join(folder, 'best'), counts.full),
    trials: trials.map(({setting, score}) => ({engine: id, setting: setting.label, score})),
    best,
  };

  /**
   * @param {Setting} setting
   * @param {string} parent
   * @param {number} count
   */
  async function measureAll(setting, parent, count) {
    const rows = [];
    for (const [i, collection] of collections.entries()) {
      if (engine.isEnglish && collection.language !== 'en') continue;
      rows.push(await measureOne(engine, setting, collection, join(parent, `${i}`), count));
    }
    return rows;
  }
}

/**
 * @param {Engine} engine
 * @param {Setting} setting
 * @param {Collection} collection
 * @param {string} folder For the engine's index.
 * @param {number} count
 * @returns {Promise<QualityRow>}
 */
async function measureOne(engine, setting, collection, folder, count) {
  const {averageMetrics, CUTOFF, measureRanking} = await loadMetrics();
  const questions = await questionsOf(collection);
  const asked = sample(questions, count);
  // What is excluded drops out of a ranking before it is cut.
  const deepest = CUTOFF + Math.max(0, ...asked.map(({exclude}) => exclude.length));
  await engine.write(collection, setting, folder);
  const ranker = await openRanker(engine, setting, folder, collection.language);
  try {
    return {
      collection: collection.name,
      engine: engine.id,
      setting: setting.label,
      queries: asked.length,
      sampled: asked.length < questions.length,
      metrics: await metricsOf(asked.map(({text}) => text)),
      misspelt: await metricsOf(asked.map(({id, text}) => corrupt(text, id))),
    };
  } finally {
    await ranker.close();
  }

  /** @param {readonly string[]} texts */
  async function metricsOf(texts) {
    const rankings = await ranker.rank(texts, deepest);
    const measured = asked.map(({exclude, grades}, i) => {
      const ranking = (rankings[i] ?? []).filter(id => !exclude.includes(id));
      return measureRanking(ranking, grades);
    });
    return averageMetrics(measured);
  }
}

/** @param {Collection} collection */
async function questionsOf({queries, judgements}) {
  const {hasRelevant} = await loadMetrics();
  return queries
    .map(({id, text, exclude = []}) => {
      const grades = [...(judgements.get(id) ?? [])].filter(([article]) => !exclude.includes(article));
      return {id, text, exclude, grades: new Map(grades)};
    })
    .filter(({grades}) => hasRelevant(grades));
}
