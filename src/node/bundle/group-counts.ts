import type {Group} from '../../core/bundle.js';
import {compareText} from '../compare-text.js';
import type {GroupConfig} from '../config/config-types.js';

/**
 * Counts the articles of each category or topic.
 * @param names one for each article that has one.
 * @param configured order and icons; those that no article uses are left out.
 * @returns the configured ones in their order, then the others, largest first.
 */
export function countGroups(names: readonly string[], configured: readonly GroupConfig[] = []): readonly Group[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const others = [...counts.keys()]
    .filter(name => !configured.some(group => group.name === name))
    .sort((first, second) => (counts.get(second) ?? 0) - (counts.get(first) ?? 0) || compareText(first, second));
  return [...configured, ...others.map((name): GroupConfig => ({name}))].flatMap(({name, icon}) => {
    const count = counts.get(name);
    return count === undefined ? [] : [{name, ...(icon ? {icon} : {}), count}];
  });
}
