import {afterEach, describe, expect, it, vi} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';
import {hasUnspacedLetters, segment} from '../../../../src/search/analysis/segment.js';

const japanese = new Analyzer(await loadLanguage('ja'));

/** The words as they stand in the text, and proof that each stands where it is said to. */
function wordsIn(text: string): string[] {
  return japanese.words(text).map(({start, end}) => text.slice(start, end));
}

/** How far the words of a text reach from its beginning without a gap. */
function coveredBy(text: string): number {
  return japanese.words(text).reduce((behind, {start, end}) => (start <= behind ? Math.max(behind, end) : behind), 0);
}

describe('the words of a text without spaces', () => {
  it.each([
    ['Chinese', '请设置新密码', ['请设', '请', '设置', '置新', '新密', '新', '密码']],
    ['Japanese', 'パスワードを変更', ['パスワード', 'を', '変更']],
    ['Thai', 'วิธีรีเซ็ตรหัสผ่าน', ['วิธี', 'รีเซ็ต', 'รหัส', 'ผ่าน']],
    ['Burmese', 'သတ်မှတ်နည်း', ['သတ်မှတ်', 'နည်း']],
  ])('are told apart (%s)', (_language, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([
    ['ລະຫັດຜ່ານ', 'Lao'],
    ['ពាក្យសម្ងាត់ថ្មី', 'Khmer'],
  ])('are told apart (%s, %s)', text => {
    expect(wordsIn(text).length).toBeGreaterThan(1);
    expect(wordsIn(text).join('')).toBe(text);
  });

  it.each([
    ['iPhoneの設定', ['iPhone', 'の', '設定']],
    ['3日間のWi-Fi', ['3', '日間', 'の', 'Wi', 'Fi']],
    ["設定's don’t変更", ['設定', 's', 'don’t', '変更']],
    ['ＵＳＢメモリ', ['ＵＳＢ', 'メモリ']],
    ['ﾊﾟｽﾜｰﾄﾞをﾘｾｯﾄ', ['ﾊﾟｽﾜｰﾄﾞ', 'を', 'ﾘｾｯﾄ']],
    ['คอมพิวเตอร์PC', ['คอมพิวเตอร์', 'PC']],
    ['café密码é', ['café', '密码', 'é']],
  ])('stand beside words of other scripts (%s)', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('are found whatever stands around them', () => {
    const page = '如何更改密码。在 Account设置 中，点击密码链接。';
    for (const query of ['密码', '设置', 'account', '链接']) {
      const terms = japanese.words(page).map(({term}) => term);
      expect(terms).toEqual(expect.arrayContaining(japanese.queryTerms(query)));
    }
  });

  it('are found in another form of a Japanese verb', () => {
    expect(japanese.queryTerms('届かない')).toContain('届');
    expect(japanese.queryTerms('届く')).toContain('届');
  });

  it('are every two ideographs that follow each other, whatever a dictionary says', () => {
    const twos = segment('信用卡管理者').filter(({text}) => text.length === 2);
    expect(twos.map(({text}) => text)).toEqual(['信用', '用卡', '卡管', '管理', '理者']);
  });

  it('of half-width kana are those of full-width kana', () => {
    expect(japanese.queryTerms('ﾊﾟｽﾜｰﾄﾞをﾘｾｯﾄ')).toEqual(japanese.queryTerms('パスワードをリセット'));
  });
});

describe('a text of another script', () => {
  it.each(['Reset the password', 'Пароль', 'كلمة', 'कि', '비밀번호', '😀 “quoted” — …', ''])('has none (%s)', text => {
    expect(hasUnspacedLetters(text)).toBe(false);
    expect(segment(text)).toEqual(text ? [{text, index: 0}] : []);
  });
});

describe('a run longer than any sentence', () => {
  it('is read to its end, a stretch at a time: the segmenter takes the square of the time for more', () => {
    const run = '密码设置'.repeat(25_000);
    const asked = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    expect(coveredBy(run)).toBe(run.length);
    expect(Math.max(...asked.mock.calls.map(([stretch]) => stretch.length))).toBeLessThanOrEqual(256);
    asked.mockRestore();
  });

  it('is never parted inside a character', () => {
    // Ideographs of two UTF-16 units, off the even places.
    const run = `字${'𠮷'.repeat(1000)}`;
    const words = wordsIn(run);
    expect(coveredBy(run)).toBe(run.length);
    for (const word of words) expect(word.isWellFormed()).toBe(true);
  });
});

describe('a browser without a segmenter', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('parts ideographs by twos and takes kana and other scripts run by run', () => {
    vi.stubGlobal('Intl', {});
    expect(wordsIn('重置密码')).toEqual(['重置', '置密', '密码']);
    expect(wordsIn('iPhoneでパスワードを変更する')).toEqual(['iPhone', 'で', 'パスワード', 'を', '変更', 'する']);
    expect(wordsIn('รหัสผ่าน')).toEqual(['รหัสผ่าน']);
  });
});
