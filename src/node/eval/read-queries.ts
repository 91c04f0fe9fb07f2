import {z} from 'zod';
import {HelpletError} from '../../core/errors.js';
import {readJsonLines} from '../files/json-lines.js';
import {HelpletErrors} from '../helplet-errors.js';
import {findValueProblems} from '../validation/value-problems.js';

export interface EvalQuery {
  readonly id: string;
  readonly text: string;
  /** Articles to leave out of the ranking, such as the one that a link text was taken from. */
  readonly exclude?: readonly string[];
}

const FIX = 'Write one query a line, like this: {"id": "q1", "text": "reset password", "exclude": ["faq/index"]}';

// Messages are noun phrases that continue "must be", see value-problems.ts.
const text = z.string('a text').trim().min(1, 'a text that is not empty');
const querySchema = z.object({id: text, text, exclude: z.array(text, 'a list of article ids').optional()});

/**
 * Reads queries from a JSON Lines file.
 * @throws {HelpletErrors} `eval/queries` naming every line that is wrong.
 */
export async function readQueries(path: string, cwd: string): Promise<readonly EvalQuery[]> {
  const {lines, errors: unreadable} = await readJsonLines(path, {cwd, code: 'eval/queries', fix: FIX});
  const errors = [...unreadable];
  const queries = new Map<string, EvalQuery>();
  for (const {value, where} of lines) {
    const problems = findValueProblems(querySchema, value, {});
    errors.push(...problems.map(({message}) => new HelpletError('eval/queries', message, {where, fix: FIX})));
    if (problems.length > 0) continue;
    const query = querySchema.parse(value);
    if (queries.has(query.id)) {
      errors.push(
        new HelpletError('eval/queries', `There are two queries "${query.id}".`, {where, fix: 'Rename one of them.'}),
      );
    }
    queries.set(query.id, query);
  }
  if (errors.length > 0) throw new HelpletErrors(errors);
  return [...queries.values()];
}
