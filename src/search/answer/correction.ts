import type {QueryPlan} from '../ranking/query-plan.js';

/** Runs of letters and digits, as words are written between spaces. */
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d]*(?:['’][\p{L}\p{N}\p{M}\u00ad]+)*/gu;

/** The query as it was probably meant: words that no article holds, as articles spell them. Undefined when there are none. */
export function correctionOf(query: string, {corrected}: QueryPlan): string | undefined {
  let mended = query;
  for (const {word, variants} of corrected) {
    const right = variants[0]?.spelling;
    if (right !== undefined) mended = replaceWord(mended, word, right);
  }
  return mended === query ? undefined : mended;
}

function replaceWord(text: string, word: string, right: string): string {
  const replaced = text.replace(RUN, run => (run === word ? right : run));
  // Where words have no spaces between them, a word is a part of a run.
  return replaced === text ? text.replace(word, () => right) : replaced;
}
