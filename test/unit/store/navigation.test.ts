import {beforeEach, describe, expect, it} from 'vitest';
import {Navigation} from '../../../src/store/navigation.js';
import {StateHolder} from '../../../src/store/state-holder.js';

let holder: StateHolder;
let navigation: Navigation;
beforeEach(() => {
  holder = new StateHolder();
  navigation = new Navigation(holder);
});

/** Reads an article. */
function read(id: string): void {
  navigation.go('article');
  holder.set({article: {status: 'pending', id}});
}

describe('the way back', () => {
  it('leads through what was seen, last place first, and ends', () => {
    navigation.go('results');
    read('a');
    read('b');
    expect(navigation.back()).toEqual({view: 'article', articleId: 'a'});
    expect(navigation.back()).toEqual({view: 'results'});
    expect(navigation.back()).toEqual({view: 'home'});
    expect(holder.state).toMatchObject({view: 'home', previousView: undefined});
    expect(navigation.back()).toBeUndefined();
  });

  it('starts over with a search', () => {
    navigation.go('results');
    read('a');
    navigation.go('results');
    expect(holder.state.previousView).toBe('home');
    expect(navigation.back()).toEqual({view: 'home'});
  });

  it('is forgotten at home', () => {
    navigation.go('results');
    navigation.clear();
    expect(navigation.back()).toBeUndefined();
  });
});
