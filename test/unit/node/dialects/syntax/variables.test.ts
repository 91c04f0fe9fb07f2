import {describe, expect, it} from 'vitest';
import {ARTICLE, translate, warningsOf} from './translate.js';

const options = {article: {...ARTICLE, values: {title: 'T', product: {name: 'P'}}}};

describe('Variables in the text', () => {
  it('have the values of the front matter', () => {
    expect(translate('{{ page.title | escape }} {{page.product.name}} {{ "a" }}', 'jekyll', options)).toBe('T P a');
  });

  it('are shown as code and reported by their name when their value is not known', () => {
    expect(translate('a {{ site.version }} b', 'jekyll', options)).toBe('a `site.version` b');
    expect(warningsOf('{{ a.b + 1 }} {{ a.b }}', 'jekyll', options)).toEqual([
      'variable-unknown a.b',
      'variable-unknown a.b',
    ]);
  });

  it.each(['`{{ a }}`', '```\n{{ a }}\n```', '{{ a'])('stay in %j', markdown => {
    expect(translate(markdown, 'jekyll', options)).toBe(markdown);
  });

  it('stay in articles of no dialect, which may be about them', () => {
    expect(translate('Dear {{ customer.name }}')).toBe('Dear {{ customer.name }}');
  });
});
