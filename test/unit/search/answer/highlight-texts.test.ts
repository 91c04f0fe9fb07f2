import {describe, expect, it} from 'vitest';
import type {HighlightRequest} from '../../../../src/core/search-provider.js';
import {indexed} from '../../../helpers/articles.js';
import {openArticles} from '../../../helpers/open-articles.js';

const HELP = await openArticles(
  [
    indexed('scan', 'Scan the code. A scanned code fills in the address; the scanner needs light.'),
    indexed('phone', 'How do I do this on my telephone?'),
  ],
  {extras: {synonyms: [['phone', 'telephone']]}},
);

/** The words that are marked in each text. */
async function marked(
  query: string,
  texts: readonly string[],
  intent: HighlightRequest['intent'] = 'submit',
): Promise<string[][] | undefined> {
  const {signal} = new AbortController();
  const ranges = await HELP.provider.highlight?.({texts, query, intent}, {signal});
  return ranges?.map((found, index) => found.map(({start, end}) => (texts[index] as string).slice(start, end)));
}

describe('the words of an article that answer a query', () => {
  it('may have another form than the query, in each text by itself', async () => {
    expect(await marked('scans', ['Scan it.', 'Nothing here.', 'It was scanned, by scanning.'])).toEqual([
      ['Scan'],
      [],
      ['scanned', 'scanning'],
    ]);
  });

  it('go on after an unfinished word, as in the results', async () => {
    expect(await marked('scan', ['The scanner scans.'], 'typeahead')).toEqual([['scanner', 'scans']]);
    expect(await marked('scan', ['The scanner scans.'])).toEqual([['scans']]);
  });

  it('are the right ones where the query has a typo, and where it has a synonym', async () => {
    expect(await marked('scannde', ['A scanned code.'])).toEqual([['scanned']]);
    expect(await marked('phone', ['Your telephone.'])).toEqual([['telephone']]);
  });

  it('are those that tell, not the words of every question', async () => {
    expect(await marked('how do I scan', ['How do you scan? I do.'])).toEqual([['scan']]);
    expect(await marked('how do', ['How do you scan?'])).toEqual([['How', 'do']]);
  });

  it('are none for an empty query, and for words that no article has', async () => {
    expect(await marked(' ', ['Scan'])).toEqual([[]]);
    expect(await marked('xylophone', ['Scan a xylophone.'])).toEqual([[]]);
  });

  it('are the same before anything was searched for', async () => {
    const {provider} = await openArticles([indexed('scan', 'Scan the code.')]);
    const {signal} = new AbortController();
    expect(await provider.highlight?.({texts: ['A scan.'], query: 'scan', intent: 'submit'}, {signal})).toEqual([
      [{start: 2, end: 6}],
    ]);
  });
});
