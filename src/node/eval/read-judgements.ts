import {HelpletError} from '../../core/errors.js';
import {displayPath} from '../files/display-path.js';
import {readTextFile} from '../files/json-lines.js';
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
  const text = await readTextFile(path, {cwd, code: 'eval/qrels', fix: FIX});
  const errors: HelpletError[] = [];
  const judgements = new Map<string, Map<string, number>>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [query, article, grade, ...more] = line.split('\t').map(field => field.trim());
    if (!query || !article || !grade || more.length > 0 || !Number.isFinite(Number(grade))) {
      const where = `${displayPath(path, cwd)}:${index + 1}`;
      errors.push(
        new HelpletError('eval/qrels', `The line is no judgement: ${JSON.stringify(line.slice(0, 80))}.`, {
          where,
          fix: FIX,
        }),
      );
      continue;
    }
    const grades = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, grades.set(article, Number(grade)));
  }
  if (errors.length > 0) throw new HelpletErrors(errors);
  return judgements;
}
