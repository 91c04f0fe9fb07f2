import type {Hit} from '../../core/search-provider.js';

/** True when the excerpt of a hit holds one of the answers, whatever its case, spaces and outer punctuation. */
export function holdsAnswer(hit: Hit | undefined, answers: readonly string[]): boolean {
  const excerpt = plain((hit?.excerpt ?? []).map(({text}) => text).join(''));
  return answers.some(answer => excerpt.includes(plain(answer).replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
