import {createReadStream} from 'node:fs';
import {resolve} from 'node:path';
import {z} from 'zod';
import {HelpletError} from '../../core/errors.js';
import type {InsightRecord} from '../../core/insight.js';
import {displayPath} from '../files/paths.js';
import {readLines} from '../files/read-lines.js';
import {SIZE_LIMITS} from '../files/size-limits.js';
import {findValueProblems} from '../validation/value-problems.js';

export interface ReadRecordsOptions {
  readonly cwd: string;
  /** Read for the file `-`. */
  readonly stdin: NodeJS.ReadableStream;
  /** Only records of that time or later. */
  readonly since?: Date;
  /** Only records before that time. */
  readonly until?: Date;
}

/** Lines that are no records: how many, and why the first of them are not. */
export interface SkippedLines {
  readonly lines: number;
  readonly examples: readonly {readonly where: string; readonly message: string}[];
}

const MOST_EXAMPLES = 5;

const TOO_LONG = `The line has more than ${SIZE_LIMITS.line} bytes: it is no event of Helplet.`;

// Messages are noun phrases that continue "must be", see value-problems.ts.
const text = z.string('a text');
const id = z.string('the id of an article').min(1, 'the id of an article');
const count = z.number('a number').nonnegative('a number from 0');
const base = {
  time: z.iso.datetime({offset: true, error: 'a time such as "2026-11-26T09:41:07Z"'}),
  visit: z.string('the random text of a visit').min(1, 'the random text of a visit'),
  path: text.default(''),
  locale: text.default(''),
  instance: text.optional(),
};
const optional = {article: id.optional(), query: text.optional(), category: text.optional()};

const SCHEMAS = {
  ready: z.object(base),
  open: z.object(base),
  close: z.object(base),
  search: z.object({...base, query: text, total: count, category: optional.category}),
  'no-results': z.object({...base, query: text, category: optional.category}),
  'result-click': z.object({...base, query: text, article: id, position: count, anchor: text.optional()}),
  'article-view': z.object({...base, article: id, query: optional.query}),
  'article-close': z.object({...base, article: id, seconds: count}),
  feedback: z.object({
    ...base,
    article: id,
    helpful: z.boolean('true or false'),
    reasons: z.array(text, 'a list of reasons').optional(),
    commented: z.boolean('true or false').optional(),
    query: optional.query,
  }),
  contact: z.object({...base, way: text, article: optional.article, query: optional.query}),
  error: z.object({...base, code: text}),
} as const satisfies Record<InsightRecord['type'], z.ZodType>;

/**
 * Reads logs of events, a line at a time, so that they may be as large as they like. Lines that are no records are counted and
 * left out: a log that something else has written into is still worth reading.
 * @param files paths; `-` is the standard input.
 * @throws {HelpletError} `report/log` when a file cannot be read.
 */
export async function readRecords(
  files: readonly string[],
  options: ReadRecordsOptions,
  visit: (record: InsightRecord) => void,
): Promise<SkippedLines> {
  const examples: {where: string; message: string}[] = [];
  let lines = 0;
  for (const file of files) {
    for await (const {line, where} of linesOf(file, options)) {
      const record = line === undefined ? TOO_LONG : parseRecord(line);
      if (typeof record === 'string') {
        lines++;
        if (examples.length < MOST_EXAMPLES) examples.push({where, message: record});
      } else if (isWithin(record, options)) visit(record);
    }
  }
  return {lines, examples};
}

async function* linesOf(
  file: string,
  {cwd, stdin}: ReadRecordsOptions,
): AsyncGenerator<{readonly line: string | undefined; readonly where: string}> {
  const isStandard = file === '-';
  const name = isStandard ? 'standard input' : displayPath(file, cwd);
  const input: NodeJS.ReadableStream = isStandard ? stdin : createReadStream(resolve(cwd, file));
  try {
    for await (const {bytes, number} of readLines(input, SIZE_LIMITS.line)) {
      const line = bytes?.toString('utf8').trim();
      if (line !== '') yield {line, where: `${name}:${number}`};
    }
  } catch (cause) {
    throw new HelpletError('report/log', `The log cannot be read: ${(cause as Error).message}.`, {
      where: name,
      fix: 'Give the file that your server appends what the beacon sends to; see docs/insight.md.',
      cause,
    });
  }
}

/** @returns what is wrong with a line that is no record. */
function parseRecord(line: string): InsightRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return `The line is not JSON: ${(cause as Error).message}.`;
  }
  const {type} = Object(value) as {readonly type?: unknown};
  const schema =
    typeof type === 'string' && Object.hasOwn(SCHEMAS, type) ? SCHEMAS[type as keyof typeof SCHEMAS] : undefined;
  if (!schema) return 'The line is no event of Helplet: it has no "type" that is one.';
  const [problem] = findValueProblems(schema, value, {});
  if (problem) return problem.message;
  return {...schema.parse(value), type} as InsightRecord;
}

function isWithin({time}: InsightRecord, {since, until}: ReadRecordsOptions): boolean {
  const at = Date.parse(time);
  return (!since || at >= since.getTime()) && (!until || at < until.getTime());
}
