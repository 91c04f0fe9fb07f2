import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyList, type PostingList} from '../../../../src/search/packed/posting-list.js';
import {countUnited, uniteLists} from '../../../../src/search/ranking/combine-lists.js';

const FIELDS = ['body', 'headings', 'keywords', 'title'] as const;

const postingList: fc.Arbitrary<PostingList> = fc
  .uniqueArray(
    fc.record({article: fc.nat(40), body: fc.nat(48), headings: fc.nat(3), keywords: fc.nat(1), title: fc.nat(255)}),
    {selector: ({article}) => article, maxLength: 30},
  )
  .map(postings => {
    const list = emptyList(postings.length);
    for (const [place, posting] of postings.sort((a, b) => a.article - b.article).entries()) {
      list.articles[place] = posting.article;
      for (const field of FIELDS) list[field][place] = posting[field];
    }
    return list;
  });

/** What a list says of an article; undefined where it does not name it. */
function rowOf(list: PostingList, article: number): Record<(typeof FIELDS)[number], number> | undefined {
  const place = list.articles.indexOf(article);
  if (place < 0) return undefined;
  const [body = 0, headings = 0, keywords = 0, title = 0] = FIELDS.map(field => list[field][place] as number);
  return {body, headings, keywords, title};
}

describe('united lists', () => {
  it('name every article of any of them once, in order', () => {
    fc.assert(
      fc.property(fc.array(postingList, {maxLength: 4}), lists => {
        const all = new Set(lists.flatMap(({articles}) => [...articles]));
        expect([...uniteLists(lists).articles]).toEqual([...all].sort((a, b) => a - b));
        expect(countUnited(lists)).toBe(all.size);
      }),
    );
  });

  it('count the largest frequency of each field, and the place in the title that the first list knows', () => {
    fc.assert(
      fc.property(fc.array(postingList, {minLength: 1, maxLength: 4}), lists => {
        const united = uniteLists(lists);
        for (const article of united.articles) {
          const rows = lists.flatMap(list => rowOf(list, article) ?? []);
          expect(rowOf(united, article)).toEqual({
            body: Math.max(...rows.map(({body}) => body)),
            headings: Math.max(...rows.map(({headings}) => headings)),
            keywords: Math.max(...rows.map(({keywords}) => keywords)),
            title: rows.map(({title}) => title).find(title => title > 0) ?? 0,
          });
        }
      }),
    );
  });
});
