import {InvalidArgumentError} from 'commander';

/** A count of something that an option asks for. */
export function positiveInteger(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a whole number above 0');
}
