import {describe, expect, it} from 'vitest';
import {indexed} from '../../helpers/articles.js';
import {openArticles} from '../../helpers/open-articles.js';

const OTHERS = {
  zh: [indexed('other', '今天的天气很好。'), indexed('more', '我们喜欢音乐和电影。')],
  ja: [indexed('other', '今日は天気がいい。'), indexed('more', '音楽と映画が好きです。')],
};

async function foundFor(query: string, text: string, locale: 'zh' | 'ja'): Promise<readonly string[]> {
  const {ids} = await openArticles([indexed('wanted', text), ...OTHERS[locale]], {locale});
  return ids(query);
}

describe('a slip in ideographs or kana still finds what was meant', () => {
  it.each([
    ['two are swapped', 'zh', '策政', '我们的退款政策如下。'],
    ['one is missing', 'zh', '信卡', '使用信用卡付款。'],
    ['one is another one', 'ja', '新間線', '新幹線の予約を変更します。'],
    ['one is too many', 'zh', '罚在款', '逾期还书要罚款。'],
    ['a letter got between them', 'zh', '政q策', '我们的退款政策如下。'],
    ['a letter took the place of one', 'zh', '信m卡', '使用信用卡付款。'],
    ['a letter got into kana', 'ja', 'リズlム', 'リズムを定義する。'],
    ['a particle got between them', 'ja', '生に食', '生食用の魚です。'],
    ['kana are swapped', 'ja', 'ポルガトル', 'ポルトガルの国民は多い。'],
    ['kana are missing', 'ja', 'ポルガル', 'ポルトガルの国民は多い。'],
  ] as const)('%s (%s: %s)', async (_slip, locale, query, text) => {
    expect(await foundFor(query, text, locale)).toEqual(['wanted']);
  });

  it('but finds nothing where no article has anything near', async () => {
    expect(await foundFor('策政', '我们的退款如下。', 'zh')).toEqual([]);
  });

  it('below articles that have it as it was typed', async () => {
    const {ids} = await openArticles(
      [indexed('swapped', '我们的政策，政策，政策。'), indexed('typed', '这里说到策政，此外还有别的事情。')],
      {locale: 'zh'},
    );
    expect((await ids('策政'))[0]).toBe('typed');
  });

  it('while a letter that is meant tells articles apart', async () => {
    const {ids} = await openArticles(
      [indexed('c', '维生素C片的说明。'), indexed('d', '维生素D片的说明。'), ...OTHERS.zh],
      {locale: 'zh'},
    );
    expect((await ids('维生素C片'))[0]).toBe('c');
    expect((await ids('维生素D片'))[0]).toBe('d');
  });
});
