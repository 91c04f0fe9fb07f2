import {expect, it} from 'vitest';
import {
  checkMissingTranslations,
  checkOutdatedTranslations,
} from '../../../../../src/node/check/checks/translations.js';
import {compiledArticle} from '../../../../helpers/compiled-article.js';

const article = (id: string, locale: string, updated?: string) =>
  compiledArticle('Text.', {title: id, ...(updated ? {updated} : {})}, {id, locale, file: `${locale}/${id}.md`});

const content = {
  defaultLocale: 'en',
  locales: ['en', 'de', 'fr'],
  articles: [
    article('pin', 'en', '2026-02-01'),
    article('pin', 'de', '2026-01-31'),
    article('pin', 'fr', '2026-02-01'),
    article('card', 'en', '2026-02-01'),
    article('card', 'de'),
    article('only-here', 'fr', '2020-01-01'),
  ],
};

it('translations are out of date when their originals were updated later', () => {
  expect(checkOutdatedTranslations(content)).toEqual([
    {
      code: 'translation-outdated',
      message: 'The translation is of 2026-01-31; its original was updated on 2026-02-01.',
      where: 'pin.md:updated',
      cause: 'de',
    },
  ]);
});

it('translations are missing where another language lacks an article of the default one', () => {
  expect(checkMissingTranslations(content).map(({where, cause}) => `${where} ${cause}`)).toEqual(['en/card.md fr']);
});
