import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {indexed} from '../../../helpers/articles.js';
import {openArticles} from '../../../helpers/open-articles.js';
import type {QuestionedArticle} from './questioned-article.js';

const LOCALES = readdirSync(import.meta.dirname)
  .flatMap(name => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? [])
  .sort();

describe.each(LOCALES)('questions as people ask them in %s', async locale => {
  const {ARTICLES} = (await import(`./${locale}.ts`)) as {readonly ARTICLES: readonly QuestionedArticle[]};
  const {ids} = await openArticles(
    ARTICLES.map(([title, text], number) => indexed(`a${number}`, text, {title})),
    {locale},
  );

  it('are enough to tell', () => {
    expect(ARTICLES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(ARTICLES.map(([title, , question], number) => [question, title, `a${number}`]))(
    'find their article first: %s → %s',
    async (question, _title, id) => {
      expect((await ids(question))[0]).toBe(id);
    },
  );
});
