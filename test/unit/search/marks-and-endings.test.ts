import {describe, expect, it} from 'vitest';
import {indexed} from '../../helpers/articles.js';
import {openArticles} from '../../helpers/open-articles.js';

describe('Vietnamese tones', () => {
  const ARTICLES = [
    indexed('goods', 'Danh sách hàng hóa.', {title: 'Hàng'}),
    indexed('cave', 'Bản đồ các hang.', {title: 'Hang'}),
    indexed('rank', 'Các hạng thành viên.', {title: 'Hạng'}),
    indexed('invoice', 'Tải hóa đơn dạng PDF.', {title: 'Hóa đơn'}),
    indexed('account', 'Xóa tài khoản vĩnh viễn.', {title: 'Tài khoản'}),
    indexed('other', 'Thời tiết đẹp.', {title: 'Khác'}),
  ];

  it.each([
    ['hàng', ['goods']],
    ['hạng', ['rank']],
    ['HÀNG', ['goods']],
    ['ha\u0300ng', ['goods']],
    ['tài khoản', ['account']],
    ['hoá đơn', ['invoice']],
    ['hóa đơn', ['invoice']],
  ])('tell words apart: %s', async (query, wanted) => {
    const {ids} = await openArticles(ARTICLES, {locale: 'vi'});
    const found = await ids(query);
    expect(found[0]).toBe(wanted[0]);
    for (const homograph of ['goods', 'cave', 'rank']) {
      if (query.length < 6 && !wanted.includes(homograph)) expect(found).not.toContain(homograph);
    }
  });

  it('may be left out, and then any word may be meant, for less than the one that has none', async () => {
    const {search} = await openArticles(ARTICLES, {locale: 'vi'});
    const {hits} = await search('hang');
    expect(hits.map(({article}) => article.id).toSorted()).toEqual(['cave', 'goods', 'rank']);
    expect(hits[0]?.article.id).toBe('cave');
    expect(hits[1]?.score).toBeLessThan(hits[0]?.score ?? 0);
  });

  it.each([
    ['tai khoan', 'account'],
    ['xoa tai khoan', 'account'],
    ['hoa don', 'invoice'],
    ['tai hoa don', 'invoice'],
    ['XOA TAI KHOAN', 'account'],
  ])('are not needed: %s', async (query, first) => {
    const {ids} = await openArticles(ARTICLES, {locale: 'vi'});
    expect((await ids(query))[0]).toBe(first);
    expect((await ids(query, {intent: 'typeahead'}))[0]).toBe(first);
  });

  it('typed in full find more than the same words without', async () => {
    const {search} = await openArticles(ARTICLES, {locale: 'vi'});
    const scoreOf = async (query: string): Promise<number> => (await search(query)).hits[0]?.score ?? 0;
    expect(await scoreOf('tai khoan')).toBeLessThan(await scoreOf('tài khoản'));
  });
});

describe('endings behind an apostrophe', () => {
  it.each([
    ['tr', "Excel'e aktarma", 'Excel dosyasına aktarın.'],
    ['tr', 'Excel’e aktarma', 'Excel dosyasına aktarın.'],
    ['tr', "PDF'yi indir", 'PDF dosyasını indirin.'],
    ['tr', 'Google’da giriş', 'Google ile giriş yapın.'],
    ['tr', "iPhone'unuz", 'iPhone için uygulama.'],
    ['tr', 'Excel', 'Verileri Excel’e aktarın.'],
    ['tr', 'İstanbul', "İstanbul'daki mağazalar."],
    ['tr', "2024'te", '2024 yılında açıldı.'],
    ['en', 'password', "The password's length."],
    ['en', "users' accounts", 'The account of a user.'],
    ['en', 'iPhone’s', 'On an iPhone.'],
    ['fr', 'l’abonnement', 'Un abonnement par mois.'],
    ['fr', 'abonnement', "Annuler l'abonnement."],
    ['fr', "qu'abonnement", 'Un abonnement par mois.'],
    ['it', "dell'account", 'Un account nuovo.'],
    ['it', 'account', 'Eliminare l’account.'],
    ['fi', 'PDF', 'Tallenna PDF:ksi.'],
    ['fi', 'PDF:ksi', 'Lataa PDF tästä.'],
    ['sv', 'app', 'Öppna app:en.'],
    ['pl', 'PDF-u', 'Plik PDF na dysku.'],
    ['ru', 'PDF', 'Скачайте PDF-файл.'],
    ['hu', 'PDF-ben', 'A PDF letöltése.'],
    ['uk', "ім'я", 'Ваше ім’я в профілі.'],
    ['uk', 'імʼя', "Ваше ім'я в профілі."],
  ])('do not hide the word (%s: %s)', async (locale, query, text) => {
    const {ids} = await openArticles([indexed('wanted', text), indexed('other', '12345')], {locale});
    expect(await ids(query)).toEqual(['wanted']);
  });
});
