import type {ArticleSummary} from '../../core/article.js';
import {SearchError} from '../../core/search-provider.js';
import {changedAt, publishedAt} from '../answer/dates.js';
import type {Predicate} from '../answer/filters.js';

/**
 * A filter in the language of Orama's `where`: names of {@link FILTER_VALUES} with one operation each, all of which have to hold;
 * or `and`, `or`, `not` with more of them.
 */
export type Where = Readonly<Record<string, unknown>>;

/** What articles are filtered by. Dates are milliseconds since 1970; 0 where there is none. */
export const FILTER_VALUES: Readonly<Record<string, (article: ArticleSummary) => unknown>> = {
  category: ({category = ''}) => category,
  topic: ({topic = ''}) => topic,
  tags: ({tags = []}) => tags,
  published: publishedAt,
  changed: changedAt,
  views: ({views = 0}) => views,
};

type Operation = (value: never, operand: never) => boolean;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  eq: (value: unknown, wanted: unknown) => value === wanted,
  in: (value: unknown, wanted: readonly unknown[]) => wanted.includes(value),
  nin: (value: unknown, wanted: readonly unknown[]) => !wanted.includes(value),
  containsAny: (values: readonly unknown[], wanted: readonly unknown[]) => wanted.some(one => values.includes(one)),
  containsAll: (values: readonly unknown[], wanted: readonly unknown[]) => wanted.every(one => values.includes(one)),
  gt: (value: number, least: number) => value > least,
  gte: (value: number, least: number) => value >= least,
  lt: (value: number, most: number) => value < most,
  lte: (value: number, most: number) => value <= most,
  between: (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most,
};

/** @throws SearchError `bad-request` for names and operations that there are not. */
export function predicateOf(where: Where): Predicate {
  const parts = Object.entries(where).map(([name, operand]): Predicate => {
    if (name === 'not') {
      const refused = predicateOf(operand as Where);
      return article => !refused(article);
    }
    if (name === 'and' || name === 'or') {
      const all = (operand as readonly Where[]).map(predicateOf);
      return article => (name === 'and' ? all.every(part => part(article)) : all.some(part => part(article)));
    }
    return comparison(name, operand as Where);
  });
  return article => parts.every(part => part(article));
}

function comparison(name: string, operations: Where): Predicate {
  const read = own(FILTER_VALUES, name);
  const [[key = '', operand] = [], ...more] = Object.entries(operations);
  const operation = own(OPERATIONS, key);
  if (!read || !operation || more.length) {
    throw new SearchError('bad-request', `There is no filter ${JSON.stringify({[name]: operations})}.`);
  }
  return article => operation(read(article) as never, operand as never);
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
