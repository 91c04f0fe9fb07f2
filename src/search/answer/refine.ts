import type {LoadedArticle} from '../bundle/article-texts.js';
import {PARAMETERS} from '../ranking/parameters.js';
import type {QueryPlan} from '../ranking/query-plan.js';
import {moveToSameTitle} from '../ranking/score-articles.js';
import type {TextScorer} from '../ranking/score-text.js';
import type {Candidate} from './first-stage.js';

/**
 * Candidates, best first, whose texts decide their order: at most so many, and those only that come near the best one, unless the
 * query has what terms cannot tell.
 */
export function refinable(
  candidates: readonly Candidate[],
  most: number,
  {literals}: Pick<QueryPlan, 'literals'>,
): readonly Candidate[] {
  const free = candidates.filter(({pinned}) => !pinned);
  const share = literals.some(({terms}) => terms.length) ? 0 : PARAMETERS.refineShare;
  const least = (free[0]?.score ?? 0) * share;
  return free.slice(0, most).filter(({score}) => score >= least);
}

/** Orders chosen candidates by their texts, in the places that they had; all others stay where they are. */
export function refine(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  texts: ReadonlyMap<number, LoadedArticle>,
  scorer: TextScorer,
  titleGroups: Uint32Array,
): readonly Candidate[] {
  const scores: Record<number, number> = {};
  const byText = chosen.map(candidate => {
    const loaded = texts.get(candidate.number);
    const text = loaded && scorer.score(candidate.number, loaded.file.title, loaded.text);
    scores[candidate.number] = text?.score ?? candidate.score;
    return {...candidate, ...(text ? {text} : {})};
  });
  moveToSameTitle(
    chosen.map(({number}) => number),
    number => titleGroups[number] as number,
    scores,
  );
  const scored = byText.map(candidate => ({...candidate, score: scores[candidate.number] as number}));
  scored.sort((a, b) => b.score - a.score || a.number - b.number);
  const places = new Set(chosen.map(({number}) => number));
  let next = 0;
  return candidates.map(candidate => (places.has(candidate.number) ? (scored[next++] as Candidate) : candidate));
}
