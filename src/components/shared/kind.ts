import type {Group} from '../../core/bundle.js';

/** Icon of a category, as the author set it. */
export function kindOf(category: string | undefined, categories: readonly Group[]): string {
  return categories.find(({name}) => name === category)?.icon ?? 'doc';
}
