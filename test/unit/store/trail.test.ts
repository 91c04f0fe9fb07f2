import {describe, expect, it} from 'vitest';
import {INITIAL_STATE} from '../../../src/store/help-state.js';
import {Trail} from '../../../src/store/trail.js';

const at = (view: 'home' | 'results') => ({...INITIAL_STATE, view});
const reading = (id: string) => ({
  ...INITIAL_STATE,
  view: 'article' as const,
  article: {status: 'pending' as const, id},
});

describe('the way back', () => {
  it('leads through what was seen, last place first, and ends', () => {
    const trail = new Trail();
    trail.leave(at('home'), 'results');
    trail.leave(at('results'), 'article');
    trail.leave(reading('a'), 'article');
    expect(trail.takeLast()).toEqual({view: 'article', articleId: 'a'});
    expect(trail.takeLast()).toEqual({view: 'results'});
    expect(trail.takeLast()).toEqual({view: 'home'});
    expect(trail.takeLast()).toBeUndefined();
  });

  it('starts over with a search', () => {
    const trail = new Trail();
    trail.leave(at('results'), 'article');
    trail.leave(reading('a'), 'results');
    expect(trail.previousView).toBe('home');
    expect(trail.takeLast()).toEqual({view: 'home'});
  });

  it('is forgotten at home', () => {
    const trail = new Trail();
    trail.leave(at('results'), 'article');
    trail.clear();
    expect(trail.previousView).toBeUndefined();
  });
});
