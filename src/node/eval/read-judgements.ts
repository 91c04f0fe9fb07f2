import {HelpletError} from '../../core/errors.js';
import {readTextLines} from '../files/json-lines.js';
import {HelpletErrors} from '../helplet-errors.js';

/** Relevant articles and their grades, by query id. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

const FIX =
  'Write query id, article id and grade with tabs between them, the grade being a number: 0 for not relevant, 1 or more for relevant.';

/**
 * Reads relevance judgements: `query-id<TAB>article-id<TAB>grade` a line. The last grade of a pair counts.
 * @throws {HelpletErrors} `eval/qrels` naming every line that is wrong.
 */
export async function readJudgements(path: string, cwd: string): Promise<Judgements> {
  const errors: HelpletError[] = [];
  const judgements = new Map<string, Map<string, number>>();
  for await (const {text, where} of readTextLines(path, {cwd, code: 'eval/qrels', fix: FIX})) {
    const [query, article, grade, ...more] = text.split('\t').map(field => field.trim());
    if (!query || !article || !grade || more.length > 0 || !Number.isFinite(Number(grade))) {
      const message = `The line is no judgement: ${JSON.stringify(text.slice(0, 80))}.`;
      errors.push(new HelpletError('eval/qrels', message, {where, fix: FIX}));
      continue;
    }
    const grades = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, grades.set(article, Number(grade)));
  }
  if (errors.length > 0) throw new HelpletErrors(errors);
  return judgements;
}
