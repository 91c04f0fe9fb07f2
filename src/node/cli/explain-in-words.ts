import type {ScoreExplanation} from '../../core/search-provider.js';

/** Where a score comes from, a line for each word and each factor. */
export function explainInWords(score: number, {words, factors, pinned}: ScoreExplanation): readonly string[] {
  const found = words.map(({word, term, match, frequencies, idf, score: own}) => {
    const fields = Object.entries(frequencies)
      .filter(([, count]) => count > 0)
      .map(([field, count]) => `${count} in ${field}`);
    const how = match === 'exact' ? term : `${term}, by ${match}`;
    return `${number(own)}  ${word} (${how}): ${fields.join(', ')}; idf ${number(idf)}`;
  });
  return [
    `score ${number(score)}${pinned ? ', pinned by the author' : ''}`,
    ...found.map(line => `  ${line}`),
    ...factors.filter(({value}) => value !== 1).map(({name, value}) => `  × ${number(value)}  ${name}`),
  ];
}

function number(value: number): string {
  return value.toFixed(2);
}
