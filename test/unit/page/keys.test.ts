import {describe, expect, it} from 'vitest';
import {isPressed, isTyping} from '../../../src/page/keys.js';

interface FakeTarget {
  readonly localName: string;
  readonly shadowRoot?: object;
  readonly isContentEditable?: boolean;
  readonly matches?: (selector: string) => boolean;
}

const button: FakeTarget = {localName: 'button', matches: () => false};
const field: FakeTarget = {localName: 'input', matches: selector => selector.split(',').includes('input')};

function press(keys: Partial<KeyboardEvent>, target: FakeTarget = button): KeyboardEvent {
  return {
    ...{ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, key: '', code: ''},
    ...keys,
    composedPath: () => [target],
  } as unknown as KeyboardEvent;
}

describe('a shortcut', () => {
  it.each([
    ['ctrl+k', {ctrlKey: true, key: 'k', code: 'KeyK'}],
    ['mod+k', {ctrlKey: true, key: 'k', code: 'KeyK'}],
    ['a /', {key: '/', code: 'Slash'}],
    ['ctrl+shift+h', {ctrlKey: true, shiftKey: true, key: 'H', code: 'KeyH'}],
    ['f1', {key: 'f1'}],
  ])('%s is pressed', (shortcut, keys) => {
    expect(isPressed(shortcut, press(keys))).toBe(true);
  });

  it.each([
    ['Cyrillic', {ctrlKey: true, key: 'л', code: 'KeyK'}],
    ['Greek', {ctrlKey: true, key: 'κ', code: 'KeyK'}],
    ['Hebrew', {ctrlKey: true, key: 'ל', code: 'KeyK'}],
    ['Arabic', {ctrlKey: true, key: 'ن', code: 'KeyK'}],
  ])('is where its letter stands on a %s keyboard', (_name, keys) => {
    expect(isPressed('mod+k', press(keys))).toBe(true);
  });

  it('goes by the place of the key where Alt makes another letter, or none yet', () => {
    expect(isPressed('alt+k', press({altKey: true, key: '˚', code: 'KeyK'}))).toBe(true);
    expect(isPressed('alt+e', press({altKey: true, key: 'Dead', code: 'KeyE'}))).toBe(true);
    expect(isPressed('ctrl+enter', press({ctrlKey: true, key: 'Enter', code: 'Enter'}))).toBe(true);
    expect(isPressed('ctrl+1', press({ctrlKey: true, key: '１', code: 'Digit1'}))).toBe(true);
  });

  it('goes by the letter on keyboards with other places for it', () => {
    // Dvorak: the key of K is where QWERTY has V.
    expect(isPressed('mod+k', press({ctrlKey: true, key: 'k', code: 'KeyV'}))).toBe(true);
    expect(isPressed('mod+v', press({ctrlKey: true, key: 'k', code: 'KeyV'}))).toBe(false);
  });

  it('of a bare key is a letter where someone types', () => {
    expect(isPressed('/', press({key: '/', code: 'Slash'}, field))).toBe(false);
    expect(isPressed('mod+k', press({ctrlKey: true, key: 'k', code: 'KeyK'}, field))).toBe(true);
  });

  it('of nothing is none', () => {
    expect(isPressed('', press({key: 'ArrowRight'}, field))).toBe(false);
    expect(isPressed('', press({key: '/', code: 'Slash'}))).toBe(false);
  });
});

describe('someone types', () => {
  it.each([
    ['a field', field],
    ['edited content', {localName: 'p', isContentEditable: true}],
    ['an element in the role of a field', {localName: 'div', matches: (all: string) => all.includes('[role$=box]')}],
    ['a component with a closed shadow root', {localName: 'x-editor', matches: () => false}],
  ])('in %s', (_name, target) => {
    expect(isTyping(press({}, target))).toBe(true);
  });

  it.each([
    ['a button', button],
    ['a component with an open shadow root', {localName: 'x-card', shadowRoot: {}, matches: () => false}],
    ['the document', {localName: undefined as unknown as string}],
  ])('not in %s', (_name, target) => {
    expect(isTyping(press({}, target))).toBeFalsy();
  });
});
