import {posix} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ImportedArticle, ImportedContent} from '../../../../src/node/import/imported-content.js';
import {planArticles} from '../../../../src/node/import/plan-articles.js';
import {slugOf} from '../../../../src/node/import/slugs.js';

describe('slugOf', () => {
  it.each([
    ['Reset your password', 'reset-your-password'],
    ['  What’s new? (2024) ', 'what-s-new-2024'],
    ['Größe & Maße', 'grosse-masse'],
    ['Crédit à la consommation', 'credit-a-la-consommation'],
    ['返金する', '返金する'],
    ['ガイド', 'ガイド'],
    ['Восстановление пароля', 'восстановление-пароля'],
    ['पासवर्ड रीसेट', 'पासवर्ड-रीसेट'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con-article'],
    ['!!!', '123'],
  ])('makes %s %s', (title, slug) => {
    expect(slugOf(title, '123')).toBe(slug);
  });

  it('is a name that every file system takes, and of no other folder, for any title', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: 'grapheme'}),
      fc.string({unit: fc.constantFrom('.', '/', '\\', 'a', ' ', '-', '~', 'ﬁ', '℀')}),
    );
    fc.assert(
      fc.property(text, text, (title, fallback) => {
        const slug = slugOf(title, fallback);
        expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u);
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(200);
        expect(slugOf(title, fallback)).toBe(slug);
        expect(slugOf(slug, fallback)).toBe(slug);
      }),
    );
  });
});

describe('planArticles', () => {
  const article = fc.record({
    key: fc.string({minLength: 1}),
    locale: fc.constantFrom('en', 'de', 'pt-BR', 'it'),
    title: fc.oneof(fc.string(), fc.constantFrom('Same', 'same', 'SAME!', 'Same 2', '../x')),
    category: fc.option(fc.oneof(fc.string(), fc.constantFrom('IT', 'De', 'FAQ', '..')), {nil: undefined}),
    path: fc.option(fc.constantFrom('a/b', '../../x', 'faq/index', 'de/x', '/'), {nil: undefined}),
  });

  it('gives each article a file of its own below the folder, whatever the order of the export', () => {
    fc.assert(
      fc.property(fc.uniqueArray(article, {selector: ({key, locale}) => `${key} ${locale}`}), records => {
        const articles = records.map(
          ({path, category, ...each}): ImportedArticle => ({
            ...each,
            ...(path === undefined ? {} : {path}),
            ...(category === undefined ? {} : {category}),
            html: '',
            address: 'https://example.com/',
            formerIds: [],
            where: '',
          }),
        );
        const content = (list: readonly ImportedArticle[]): ImportedContent => ({
          source: 'zendesk',
          articles: list,
          defaultLocale: 'en',
          categories: [],
          hosts: new Set(),
          targetOf: () => undefined,
        });
        const planned = planArticles(content(articles));
        const files = planned.map(({file}) => file);
        expect(new Set(files.map(file => file.toLowerCase())).size).toBe(articles.length);
        for (const {
          file,
          id,
          article: {locale, key},
        } of planned) {
          expect(posix.normalize(file)).toBe(file);
          expect(file.split('/').some(part => part.startsWith('.') || part === '')).toBe(false);
          expect(file).toBe(locale === 'en' ? `${id}.md` : `${locale}/${id}.md`);
          expect(['de', 'it', 'pt-br']).not.toContain(
            id.includes('/') && articles.some(each => each.locale.toLowerCase() === id.split('/')[0])
              ? id.split('/')[0]
              : '',
          );
          for (const other of planned) if (other.article.key === key) expect(other.id).toBe(id);
        }
        const same = ({file, article: {key}}: (typeof planned)[number]): string => `${file} ${key}`;
        expect(planArticles(content([...articles].reverse())).map(same)).toEqual(planned.map(same));
      }),
    );
  });
});
