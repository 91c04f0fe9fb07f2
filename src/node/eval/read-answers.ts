import {z} from 'zod';
import {HelpletError} from '../../core/errors.js';
import {readJsonLines} from '../files/json-lines.js';
import {HelpletErrors} from '../helplet-errors.js';
import {findValueProblems} from '../validation/value-problems.js';

/** Texts, any of which answers a query, by query id. */
export type Answers = ReadonlyMap<string, readonly string[]>;

const FIX = 'Write the answers of one query a line, like this: {"id": "q1", "answers": ["30 days", "a month"]}';

// Messages are noun phrases that continue "must be", see value-problems.ts.
const text = z.string('a text').trim().min(1, 'a text that is not empty');
const answersSchema = z.object({
  id: text,
  answers: z.array(text, 'a list of texts').min(1, 'a list of at least one text'),
});

/**
 * Reads what answers queries from a JSON Lines file. The last line of a query counts.
 * @throws {HelpletErrors} `eval/answers` naming every line that is wrong.
 */
export async function readAnswers(path: string, cwd: string): Promise<Answers> {
  const {lines, errors: unreadable} = await readJsonLines(path, {cwd, code: 'eval/answers', fix: FIX});
  const errors = [...unreadable];
  const all = new Map<string, readonly string[]>();
  for (const {value, where} of lines) {
    const problems = findValueProblems(answersSchema, value, {});
    errors.push(...problems.map(({message}) => new HelpletError('eval/answers', message, {where, fix: FIX})));
    if (problems.length > 0) continue;
    const {id, answers} = answersSchema.parse(value);
    all.set(id, answers);
  }
  if (errors.length > 0) throw new HelpletErrors(errors);
  return all;
}
