import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

describe('Callouts', () => {
  it.each([
    ['another kind', '> [!info] A *title*\n> Text', '> [!NOTE] A *title*\n> Text'],
    ['a fold', '> [!danger]- Title\n> Text', '> [!CAUTION]- Title\n> Text'],
    ['a kind of their own', '> [!quote]\n> Text', '> [!NOTE] Quote\n> Text'],
    ['an unknown kind', '> [!my-kind]+\n> Text', '> [!NOTE]+ My kind\n> Text'],
    ['a look', '> [!tip|right] T\n> Text', '> [!TIP] T\n> Text'],
    ['others within', '> [!info] A\n> > [!todo] B\n> > b', '> [!NOTE] A\n> > [!NOTE] B\n> > b'],
    ['a list item around', '- a\n  > [!info] A\n  > b', '- a\n  > [!NOTE] A\n  > b'],
    ['small letters', '> [!tip]\n> a', '> [!TIP]\n> a'],
    ['no text', '> [!faq] Why?', '> [!NOTE] Why?'],
  ])('may have %s', (_what, markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each([
    ['of Wiki.js', '> Text\n> more\n{.is-info}', '> [!NOTE]\n> Text\n> more'],
    ['of Chirpy', '> Text\n{: .prompt-warning }\n\nMore', '> [!WARNING]\n> Text\n\nMore'],
    ['of Minimal Mistakes', 'Text\nmore\n{: .notice--danger}', '> [!CAUTION]\n> Text\n> more'],
    ['of Just the Docs', '{: .note }\nText', '> [!NOTE]\n> Text'],
    ['of Just the Docs, titled', '{: .warning-title }\n> Title\n>\n> Text', '> [!WARNING] Title\n> Text'],
  ])('%s are named by a class', (_where, markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each([
    '> [!NOTE] Title\n> Text',
    '> [!TIP]-\n> Text',
    '> [![badge](a.png)](b.md)',
    '```\n> [!info]\n```',
    '    > [!info]',
    '> Text',
  ])('that need no translation stay: %j', markdown => {
    expect(translate(markdown)).toBe(markdown);
  });
});
