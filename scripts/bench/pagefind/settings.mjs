/** @typedef {import('../types.mjs').Setting & {ranking?: Readonly<Record<string, number>>}} PagefindSetting */

/**
 * Headings weigh more by themselves: 7 for the title, 6 for sections.
 *
 * @type {readonly PagefindSetting[]}
 */
export const pagefindSettings = [
  {label: 'defaults'},
  {label: 'ranking {pageLength: 0.75, termFrequency: 0.5}', ranking: {pageLength: 0.75, termFrequency: 0.5}},
  {label: 'ranking {termSimilarity: 2, pageLength: 0.4}', ranking: {termSimilarity: 2, pageLength: 0.4}},
];
