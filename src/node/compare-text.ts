/** Orders texts by code unit: the same on every machine, unlike an order by language. */
export function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
