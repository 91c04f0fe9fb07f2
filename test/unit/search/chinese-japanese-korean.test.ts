import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../src/search/analysis/languages.js';
import {indexed, marksOf} from '../../helpers/articles.js';
import {openArticles} from '../../helpers/open-articles.js';

describe('particles and endings of Japanese', () => {
  const ARTICLES = [
    indexed('particles', 'これをあれをそれをどれを。お知らせをお読みください。', {title: 'をのはがに'}),
    indexed('refund', '返金の手続き。お金は五日で返します。', {title: '返金'}),
    indexed('password', 'パスワードを忘れた場合。', {title: 'パスワードの再設定'}),
  ];

  it.each([
    ['お金を返して', 'refund'],
    ['お金を返してください', 'refund'],
    ['お金が返ってきません', 'refund'],
    ['パスワードを忘れました', 'password'],
    ['パスワードがわからない', 'password'],
  ])('tell little: %s', async (query, first) => {
    const {ids} = await openArticles(ARTICLES, {locale: 'ja'});
    expect((await ids(query))[0]).toBe(first);
  });

  it.each(['お金を返して', 'パスワードを忘れました', 'アカウントを削除するには'])(
    'weigh less than the words beside them: %s',
    async query => {
      const analyzer = new Analyzer(await loadLanguage('ja'));
      const weightOf = (text: string): number | undefined =>
        analyzer.queryWords(query).find(({start, end}) => query.slice(start, end) === text)?.weight;
      expect(weightOf('を')).toBeLessThan(1);
    },
  );

  it.each([
    ['ja', 'お金を返してください', '三日以内にお金を返してください。', 'お金を返してください'],
    ['ja', '新幹線予約', '新幹線予約を変更します。', '新幹線予約'],
    ['zh', '退款政策', '我们的退款政策如下。', '退款政策'],
    ['ko', '비밀번호', '비밀번호를 변경합니다.', '비밀번호'],
    ['th', 'รหัสผ่าน', 'ลืมรหัสผ่านของฉัน', 'รหัสผ่าน'],
  ])('are marked in one piece with them (%s: %s)', async (locale, query, text, mark) => {
    const {search} = await openArticles([indexed('wanted', text), indexed('other', '123')], {locale});
    const [hit] = (await search(query)).hits;
    expect(marksOf(hit?.excerpt)).toEqual([mark]);
  });
});

describe('particles and endings of Korean', () => {
  it.each([
    ['비밀번호', '비밀번호를 변경합니다.'],
    ['비밀번호를', '비밀번호가 틀렸습니다.'],
    ['환불하고 싶어요', '환불은 5일이 걸립니다.'],
    ['환불받으려면', '환불 안내'],
    ['계정삭제', '계정 삭제 방법'],
    ['계정 삭제', '계정삭제 방법'],
    ['결제했는데', '결제를 취소합니다.'],
    ['로그인이 안 돼요', '로그인 문제'],
    ['배송조회는', '배송 조회하기'],
    ['이메일주소 변경', '이메일 주소를 변경하려면'],
    ['API를', 'API 키 만들기'],
    ['앱에서', '앱 설치하기'],
  ])('do not hide the word: %s', async (query, text) => {
    const {ids} = await openArticles([indexed('wanted', text), indexed('other', '날씨가 좋다.')], {locale: 'ko'});
    expect((await ids(query))[0]).toBe('wanted');
  });
});

describe('traditional and simplified characters', () => {
  it.each([
    ['退款規則', '退款规则如下。'],
    ['退款规则', '退款規則如下。'],
    ['刪除帳號', '删除帐号后无法恢复。'],
    ['關閉通知', '在设置中关闭通知。'],
    ['变更密码', '如何變更密碼'],
    ['訂單編號', '订单编号在邮件中。'],
    ['发票', '發票可以下載。'],
    ['網路連線', '网路连线失败。'],
  ])('find each other: %s', async (query, text) => {
    for (const locale of ['zh', 'zh-Hant', 'zh-TW', 'zh-CN']) {
      const {ids} = await openArticles([indexed('wanted', text), indexed('other', '天氣很好，天气很好。')], {locale});
      expect(await ids(query)).toEqual(['wanted']);
      expect(await ids(query.slice(0, 2), {intent: 'typeahead'})).toEqual(['wanted']);
    }
  });

  it('are marked as they stand in the text', async () => {
    const {search} = await openArticles([indexed('wanted', '我们的退款规则如下。')], {locale: 'zh'});
    expect(marksOf((await search('退款規則')).hits[0]?.excerpt)).toEqual(['退款规则']);
  });
});

describe('ideographs within words', () => {
  it.each([
    ['ja', '幹線', '新幹線に乗ります。', '幹線の道路を通ります。'],
    ['zh', '款政', '我们的退款政策。', '贷款政治。'],
    ['ja', '座開', '口座開設の方法', '座開き'],
  ])('stand below whole words or beside them, and are found (%s: %s)', async (locale, query, within, whole) => {
    const {ids} = await openArticles([indexed('within', within), indexed('whole', whole), indexed('other', '123')], {
      locale,
    });
    expect(await ids(query)).toContain('within');
  });
});
