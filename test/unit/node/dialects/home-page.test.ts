import {describe, expect, it} from 'vitest';
import {withHomePage} from '../../../../src/node/dialects/home-page.js';

describe('Home pages', () => {
  const values = {
    hero: {name: 'Acme', text: 'All of *it*', tagline: 'Fast', actions: [{text: 'Start', link: '/start'}]},
    features: [{title: 'One', details: 'Does one.'}, {title: 'Two', link: '/two'}, 'x'],
  };
  const text = 'All of \\*it\\*\n\nFast\n\n- [Start](</start>)\n\n- **One**: Does one.\n- [Two](</two>)\n';

  it('have the text of their front matter', () => {
    expect(withHomePage('', values)).toBe(`\n\n${text}`);
    expect(withHomePage('<script setup>\nconst a = 1\n</script>\n\n<Home />\n', values)).toContain(text);
    expect(withHomePage('', {heroText: 'A', tagline: 'B', actionText: 'C', actionLink: '/c/'})).toBe(
      '\n\nA\n\nB\n\n- [C](</c/>)\n',
    );
  });

  it('keep their own', () => {
    expect(withHomePage('Hi', values)).toBe('Hi');
    expect(withHomePage('', {title: 'a'})).toBe('');
  });
});
