import {InvalidArgumentError} from 'commander';
import {parseMoment} from '../validation/dates.js';

/** A count of something that an option asks for. */
export function positiveInteger(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a whole number above 0');
}

/** A count of something that there may be none of. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('It must be a whole number, 0 or more');
}

/** A day, or a moment of it; a day stands for its beginning in UTC. */
export function date(text: string): Date {
  const moment = parseMoment(text);
  if (moment) return moment;
  throw new InvalidArgumentError('It must be a date such as 2026-11-01');
}

/** All values of an option that may be given several times. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
