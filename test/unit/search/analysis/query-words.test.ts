import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';

const english = new Analyzer(await loadLanguage('en'));

function weights(query: string, analyzer = english): Record<string, number> {
  return Object.fromEntries(
    analyzer.queryWords(query).map(({start, end, weight}) => [query.slice(start, end), weight]),
  );
}

describe('the words of a question', () => {
  it('weigh what they tell', () => {
    expect(weights('How do I reset the password?')).toEqual({How: 0.4, do: 0.4, I: 0.4, reset: 1, password: 1});
    expect(weights('is it possible to get a refund')).toEqual({possible: 0.4, get: 0.4, refund: 1});
  });

  it.each([
    ["Why can't I log in", "can't"],
    ['Why can’t I log in', 'can’t'],
    ['I’M LOCKED OUT', 'I’M'],
    ['whats new', 'whats'],
  ])('weigh the same with any apostrophe (%s)', (query, word) => {
    expect(weights(query)[word]).toBe(0.4);
  });

  it('of every kind weigh what they do in relation to each other, when there are no others', () => {
    expect(weights('who are you')).toEqual({who: 0.4, you: 0.4});
  });

  it('that are all stop words are what someone looks for', () => {
    expect(weights('to be or not to be')).toEqual({to: 1, be: 1, or: 1, not: 1});
    expect(weights('The')).toEqual({The: 1});
  });

  it('keep their places and terms', () => {
    expect(english.queryWords('the scanned code')).toEqual([
      {term: 'scan', start: 4, end: 11, weight: 1},
      {term: 'code', start: 12, end: 16, weight: 1},
    ]);
  });

  it('are none when the query holds no word', () => {
    expect(english.queryWords('')).toEqual([]);
    expect(english.queryWords('?! 😀')).toEqual([]);
  });
});

describe('the stop words of other languages', () => {
  it.each([
    ['de', 'Wie kann ich das Passwort ändern', {Wie: 0.4, kann: 0.4, ich: 0.4, das: 0.4, Passwort: 1, ändern: 1}],
    ['fr', 'pour mon abonnement', {pour: 0.4, mon: 0.4, abonnement: 1}],
    ['es', 'cómo restablecer la contraseña', {cómo: 0.4, restablecer: 1, la: 0.4, contraseña: 1}],
    ['ja', '設定 を', {設定: 1, を: 0.4}],
  ])('are soft (%s)', async (locale, query, expected) => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    expect(weights(query, analyzer)).toEqual(expected);
  });
});

describe('the terms of a query', () => {
  it('leave out stop words', () => {
    expect(english.queryTerms('reset the password of a user')).toEqual(['reset', 'password', 'user']);
  });

  it('keep stop words when nothing else remains', () => {
    expect(english.queryTerms('The')).toEqual(['the']);
  });

  it('stand once each, in the order of the query', () => {
    expect(english.queryTerms('scanning wallets and scanned Wallet')).toEqual(['scan', 'wallet']);
  });

  it('are none when the query holds no word', () => {
    expect(english.queryTerms('')).toEqual([]);
    expect(english.queryTerms('?! 😀')).toEqual([]);
  });
});

describe('a question for a number or a date', () => {
  const isAsked = async (locale: string, question: string): Promise<boolean> => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    return analyzer.queryWords(question).some(({start, end}) => analyzer.asksNumber(question.slice(start, end)));
  };

  it.each([
    ['en', 'How many devices can I use?', 'Which devices can I use?'],
    ['de', 'Wann läuft mein Vertrag ab?', 'Wer kündigt meinen Vertrag?'],
    ['de', 'Wie viele Geräte darf ich nutzen?', 'Vielleicht ein anderes Gerät?'],
    ['fr', 'Combien coûte un compte ?', 'Qui a un compte ?'],
    ['es', '¿Cuánto cuesta una cuenta?', '¿Quién tiene una cuenta?'],
    ['it', 'Quanti dispositivi posso usare?', 'Quali dispositivi posso usare?'],
    ['pt', 'Quantos aparelhos posso usar?', 'Quais aparelhos posso usar?'],
    ['nl', 'Hoeveel apparaten mag ik gebruiken?', 'Welke apparaten mag ik gebruiken?'],
    ['sv', 'Hur många enheter får jag använda?', 'Vilka enheter får jag använda?'],
    ['da', 'Hvor mange enheder må jeg bruge?', 'Hvilke enheder må jeg bruge?'],
    ['nb', 'Når går avtalen ut?', 'Hvem har avtalen?'],
    ['fi', 'Milloin sopimus päättyy?', 'Missä sopimus on?'],
    ['hu', 'Hány eszköz lehet?', 'Milyen eszköz lehet?'],
    ['pl', 'Ile kosztuje konto?', 'Kto ma konto?'],
    ['cs', 'Kolik stojí účet?', 'Kdo má účet?'],
    ['ro', 'Câte dispozitive pot folosi?', 'Ce dispozitive pot folosi?'],
    ['ru', 'Сколько стоит счёт?', 'Кому нужен счёт?'],
    ['uk', 'Скільки коштує рахунок?', 'Кому потрібен рахунок?'],
    ['el', 'Πόσες συσκευές έχω;', 'Ποιες συσκευές έχω;'],
    ['id', 'Berapa perangkat saya?', 'Siapa punya perangkat?'],
    ['ar', 'كم جهازا يمكنني استخدامه؟', 'من يستخدم الجهاز؟'],
    ['tr', 'Kaç cihaz kullanabilirim?', 'Hangi cihaz kullanılır?'],
    ['vi', 'Tôi dùng được bao nhiêu thiết bị?', 'Ai dùng thiết bị?'],
    ['zh', '可以使用多少台设备？', '谁可以使用设备？'],
    ['ja', 'デバイスはいくつ使えますか', 'どのデバイスが使えますか'],
    ['ko', '기기를 몇 대까지 쓸 수 있나요?', '어떤 기기를 쓸 수 있나요?'],
  ])('is told from others: %s, %s', async (locale, question, other) => {
    expect(await isAsked(locale, question)).toBe(true);
    expect(await isAsked(locale, other)).toBe(false);
  });

  it('is not known in a language without a list', async () => {
    expect(await isAsked('xx', 'How many devices can I use?')).toBe(false);
  });
});
