import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Fragment} from '../../../../src/core/search-provider.js';
import {analyzeText} from '../../../../src/search/analysis/analyzed-text.js';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';
import {
  bestPassage,
  type ExcerptOptions,
  excerptOf as excerptOfAnalyzed,
  type Passage,
} from '../../../../src/search/answer/excerpt.js';
import {QueryMatcher} from '../../../../src/search/answer/highlight.js';
import {marksOf, textOf} from '../../../helpers/articles.js';
import {queryMatcher} from '../../../helpers/query-matcher.js';
import {stopEndless} from '../../../helpers/stop-endless.js';

const english = new Analyzer(await loadLanguage('en'));
const matcher = (query: string): QueryMatcher => queryMatcher(english, query);

function excerptOf(text: string, words: QueryMatcher, options?: ExcerptOptions): Fragment[] {
  return excerptOfAnalyzed(analyzeText(text, english), words, options);
}

/** What a reader sees. */
function excerpt(text: string, query: string, maxLength?: number): string {
  return textOf(excerptOf(text, matcher(query), maxLength === undefined ? {} : {maxLength}));
}

const filler = (sentences: number, name = 'Filler'): string =>
  Array.from({length: sentences}, (_item, index) => `${name} sentence number ${index} says nothing.`).join(' ');

describe('an excerpt', () => {
  it('is the sentence that answers, with its match marked', () => {
    const text = `${filler(9)} Your wallet is empty. ${filler(9)}`;
    const fragments = excerptOf(text, matcher('wallet'), {maxLength: 40});
    expect(marksOf(fragments)).toEqual(['wallet']);
    expect(textOf(fragments)).toMatch(/^Your wallet is empty\./);
  });

  it('is a short text as a whole', () => {
    expect(excerptOf('Scan the code.', matcher('code'))).toEqual([
      {text: 'Scan the '},
      {text: 'code', mark: true},
      {text: '.'},
    ]);
  });

  it('takes as many whole sentences as there is room for', () => {
    expect(
      excerpt('Your wallet opens. Choose send now. This one is far too long for what remains.', 'wallet', 40),
    ).toBe('Your wallet opens. Choose send now.');
  });

  it('prefers the place where most words of the query meet', () => {
    const text = `The wallet shows money. ${filler(9)} Reset the wallet password here. ${filler(9)} A password.`;
    expect(excerpt(text, 'reset wallet password', 60)).toMatch(/^Reset the wallet password here\./);
  });

  it('prefers different words over the same word again', () => {
    const text = `Wallet wallet wallet wallet. ${filler(9)} The wallet password. ${filler(9)}`;
    expect(excerpt(text, 'wallet password', 40)).toMatch(/^The wallet password\./);
  });

  it('takes the first place among equals', () => {
    const text = `One wallet first. ${filler(9)} One wallet second.`;
    expect(excerpt(text, 'wallet', 30)).toMatch(/^One wallet first\./);
  });

  it('is the beginning when nothing matches', () => {
    expect(excerpt(`It begins here. ${filler(9)}`, 'wallet', 30)).toMatch(/^It begins here\./);
  });

  it.each([
    ['of an empty text', ''],
    ['of white space', ' \n\t\n '],
  ])('%s is nothing', (_name, text) => {
    expect(excerptOf(text, matcher('wallet'))).toEqual([]);
  });

  it('says where something is left out', () => {
    const long = `${'word '.repeat(80)}wallet ${'word '.repeat(80)}`;
    const seen = excerpt(long, 'wallet', 120);
    expect(seen).toMatch(/^… word.* wallet .*word …$/);
  });

  it('does not say so where a sentence or paragraph begins or ends', () => {
    const seen = excerpt(`Heading\nYour wallet is empty\n${filler(9)}`, 'wallet', 22);
    expect(seen).toBe('Your wallet is empty');
  });

  it('leads with some words before a match deep in a long sentence', () => {
    const seen = excerpt(`${'early '.repeat(60)}before the wallet came ${'late '.repeat(60)}`, 'wallet', 100);
    expect(seen).toMatch(/^… early .*before the wallet/);
  });

  it('ends sentences as other scripts do', () => {
    expect(excerpt(`前の文。 wallet。 ${filler(9)}`, 'wallet', 10)).toMatch(/^wallet。/);
    expect(excerpt(`هل هذا؟ wallet؟ ${filler(9)}`, 'wallet', 10)).toMatch(/^wallet؟/);
  });

  it('does not end a sentence inside a number or name', () => {
    expect(excerpt('Version 3.1 of the wallet costs 2.50 at help.example today. Next.', 'wallet', 62)).toBe(
      'Version 3.1 of the wallet costs 2.50 at help.example today.',
    );
  });

  it('never cuts a character in two', () => {
    const emoji = `x${'😀'.repeat(300)}`;
    expect(excerpt(emoji, 'wallet')).not.toMatch(/\p{Surrogate}/u);
    expect(excerpt(`${emoji}wallet${emoji}`, 'wallet')).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('an excerpt for a question', () => {
  const asked = (text: string, query: string, maxLength?: number): string => {
    const words = query.split(' ').map(key => ({key, terms: [english.term(key)]}));
    return textOf(excerptOf(text, new QueryMatcher(english, words), maxLength === undefined ? {} : {maxLength}));
  };
  const limits = `A team has members like Anna Berg who share it. ${filler(3)} A team has members, at most 25 in a group. ${filler(3)}`;

  it('for how many has the number', () => {
    expect(asked(limits, 'How many members has team', 50)).toMatch(/^A team has members, at most 25/);
  });

  it('that asks for no number has the first sentence that answers', () => {
    expect(asked(limits, 'What members has team', 50)).toMatch(/^A team has members like Anna Berg/);
  });

  it('leaves out what says little, although there is room for it', () => {
    const answer =
      'Reset the password of your wallet on its first page, below the balance, and wait for the message that it sends.';
    expect(asked(`${answer} ${filler(2)}`, 'reset password wallet')).toBe(answer);
  });
});

describe('an excerpt of several texts', () => {
  const best = (texts: readonly string[], query: string, maxLength?: number): string =>
    textOf(
      bestPassage(
        texts.map(text => analyzeText(text, english)),
        matcher(query),
        maxLength === undefined ? {} : {maxLength},
      )?.excerpt ?? [],
    );

  it('is of the one that says most', () => {
    expect(best(['The wallet.', 'Reset the wallet.', 'Reset.'], 'reset wallet')).toBe('Reset the wallet.');
  });

  it('never reaches over the end of one', () => {
    expect(best(['Open the wallet.', 'Reset it.'], 'wallet reset')).toBe('Open the wallet.');
  });

  it('is of the first one among equals, also when none says anything', () => {
    expect(best(['One wallet.', 'Two wallets.'], 'wallet')).toBe('One wallet.');
    expect(best(['One.', 'Two.'], 'wallet')).toBe('One.');
  });

  it('passes over empty ones', () => {
    expect(best(['', ' \n ', 'Two.'], 'wallet')).toBe('Two.');
    expect(best([], 'wallet')).toBe('');
    expect(best(['', ' '], 'wallet')).toBe('');
  });

  it('shows the word that tells more where there is room for one', () => {
    const words = queryMatcher(english, 'common telling');
    const heavy = new QueryMatcher(english, [
      {key: 'common', terms: [english.term('common')], weight: 1},
      {key: 'telling', terms: [english.term('telling')], weight: 3},
    ]);
    const text = analyzeText(`A common word. ${filler(9)} A telling one. ${filler(9)}`, english);
    expect(textOf(excerptOfAnalyzed(text, words, {maxLength: 30}))).toMatch(/^A common word\./);
    expect(textOf(excerptOfAnalyzed(text, heavy, {maxLength: 30}))).toMatch(/^A telling one\./);
  });
});

describe('an excerpt of blocks', () => {
  const passage = (text: string, query: string, maxLength = 60): Passage | undefined =>
    bestPassage([analyzeText(text, english)], matcher(query), {maxLength});
  const seen = (text: string, query: string, maxLength?: number): string =>
    textOf(passage(text, query, maxLength)?.excerpt ?? []);

  it('keeps items and headings apart', () => {
    expect(seen('Open the wallet\nChoose Send\nEnter an amount', 'wallet')).toBe(
      'Open the wallet · Choose Send · Enter an amount',
    );
  });

  it('prefers prose to a table and to code, whatever they say', () => {
    const text = 'Your wallet is empty.\nWallet\tReset\tPassword\n\freset wallet password';
    expect(passage(text, 'reset wallet password')).toMatchObject({kind: 'prose', answers: true});
    expect(seen(text, 'reset wallet password')).toBe('Your wallet is empty.');
  });

  it('is a row with the headings of its columns where only a table answers', () => {
    const text = 'Fees and limits.\nWay\tCard\tBank\nDeposit\tYes\t\nWithdraw\tNo\tYes';
    expect(passage(text, 'withdraw')).toMatchObject({kind: 'table', answers: true});
    expect(seen(text, 'withdraw')).toBe('Withdraw · Card: No · Bank: Yes');
    expect(seen(text, 'deposit')).toBe('Deposit · Card: Yes');
    expect(seen(text, 'bank')).toBe('Way · Card · Bank');
  });

  it('is the prose beside code where only the code answers', () => {
    expect(seen('Install it first.\nThen run this:\n\fnpm run build', 'npm')).toBe('Then run this:');
    expect(seen('\fnpm run build\nIt takes a minute.', 'npm')).toBe('It takes a minute.');
  });

  it('is code, line by line, where there is nothing else', () => {
    const text = '\fnpm install\n\fnpm run build\n\fnpm start';
    expect(passage(text, 'build')).toMatchObject({kind: 'code', answers: true});
    expect(seen(text, 'build')).toBe('npm run build\nnpm start');
  });

  it('joins two sentences from different places where both are needed', () => {
    const text = `Your wallet is empty. ${filler(9)} Reset the password. ${filler(9)}`;
    expect(seen(text, 'wallet password', 45)).toBe('Your wallet is empty. … Reset the password.');
  });

  it('does not part a sentence at the stop of a number or an initial', () => {
    expect(seen('On 8. May J. Smith lost a wallet. Nobody knows why it was gone for so long.', 'wallet', 40)).toBe(
      'On 8. May J. Smith lost a wallet.',
    );
  });

  it('parts sentences that no space parts', () => {
    expect(seen('前の文です。財布を開く。次の文はとても長いので入りません。', '財布', 8)).toBe('財布を開く。');
  });
});

describe('whatever the text', () => {
  const separator = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '. ',
    '! ',
    '? ',
    '.\n',
    '\n',
    '\n\n',
    '   ',
    '.” ',
    ', ',
    ') ',
    '। ',
  );
  const word = fc.constantFrom(
    'wallet',
    'Wallets',
    'reset',
    'password',
    'the',
    'a',
    'code',
    'über',
    '3.1',
    'identification',
  );
  const text = fc.array(fc.tuple(word, separator), {maxLength: 200}).map(parts => parts.flat().join(''));
  const query = fc.constantFrom('wallet', 'reset password', 'wallet code', 'walle', 'missing');
  const length = fc.integer({min: 90, max: 300});
  const piecesOf = (seen: string): string[] => seen.split(/ ?[…·] ?/u).filter(Boolean);
  const folded = (given: string): string => given.replace(/\s+/g, ' ').trim();

  it('an excerpt shows a match if the text has one', () => {
    fc.assert(
      fc.property(text, query, length, (given, asked, maxLength) => {
        const marked = marksOf(excerptOf(given, matcher(asked), {maxLength}));
        expect(marked.length > 0).toBe(matcher(asked).matches(given));
      }),
    );
  });

  it('it is no longer than asked for, but for ellipses', () => {
    fc.assert(
      fc.property(text, query, length, (given, asked, maxLength) => {
        const seen = excerpt(given, asked, maxLength);
        expect(seen.replace(/^… /, '').replace(/ …$/, '').length).toBeLessThanOrEqual(maxLength);
      }),
    );
  });

  it('each piece of it is a run of one line, with white space folded', () => {
    fc.assert(
      fc.property(text, query, length, (given, asked, maxLength) => {
        const lines = given.split('\n').map(folded);
        const seen = excerpt(given, asked, maxLength);
        expect(seen).not.toMatch(/[^\S ]| {2}/);
        for (const piece of piecesOf(seen)) expect(lines.some(line => line.includes(piece))).toBe(true);
      }),
    );
  });

  it('it begins and ends at the bounds of words', () => {
    fc.assert(
      fc.property(text, query, length, (given, asked, maxLength) => {
        const words = ` ${folded(given).replace(/[,.)”!?।]+(?= |$)/g, '')} `;
        for (const piece of piecesOf(excerpt(given, asked, maxLength))) {
          expect(words).toContain(` ${piece.replace(/[,.)”!?।]+(?= |$)/g, '')} `);
        }
      }),
    );
  });

  it('it has no two plain fragments in a row, and no empty one', () => {
    fc.assert(
      fc.property(text, query, length, (given, asked, maxLength) => {
        const fragments = excerptOf(given, matcher(asked), {maxLength});
        expect(fragments.every(fragment => fragment.text !== '')).toBe(true);
        expect(fragments.some((fragment, index) => index > 0 && !fragment.mark && !fragments[index - 1]?.mark)).toBe(
          false,
        );
      }),
    );
  });
});

describe('a text of 5 MB', () => {
  const SIZE = 5_000_000;
  const fill = (pattern: string): string => pattern.repeat(Math.ceil(SIZE / pattern.length));

  it.each([
    ['that matches in every sentence', fill('Open your wallet now. ')],
    ['that matches in its last sentence', `${fill('Some other words here. ')}Open your wallet now.`],
    ['that matches nowhere', fill('Some other words here. ')],
    ['of one sentence', fill('wallet word ')],
    ['of one word', fill('w')],
    ['of lines', fill('wallet\n')],
    ['of full stops', `wallet ${fill('.')}x`],
    ['of quotation marks', `wallet.${fill('"')}x`],
    ['of spaces', `wallet${fill(' ')}wallet`],
    ['of line ends', `wallet${fill('\n')}wallet`],
    ['of apostrophes', fill("w'")],
  ])('%s is answered all the same', (_name, text) => {
    const fragments = stopEndless(() => excerptOf(text, matcher('wallet')));
    expect(textOf(fragments).length).toBeLessThanOrEqual(224);
    expect(marksOf(fragments).length > 0).toBe(text.includes('wallet'));
  });
});
