import {expect, it} from 'vitest';
import {toGithubAnnotations} from '../../../../../src/node/check/report/github-annotations.js';

it('annotations escape what would end them', () => {
  const annotations = toGithubAnnotations([
    {severity: 'warning', code: 'link-broken', message: '100% of:\nit,', where: 'a,b:c%.md:7', fix: 'Fix.'},
    {severity: 'info', code: 'title-missing', message: 'No title.'},
  ]);
  expect(annotations).toBe(
    '::warning file=a%2Cb%3Ac%25.md,line=7,title=link-broken::100%25 of:%0Ait,%0AFix.\n::notice title=title-missing::No title.\n',
  );
});
