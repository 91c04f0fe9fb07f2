import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';

/** Forms of help-article words that the stemmers bring together, and a word that must stay apart from them. */
const FORMS: readonly (readonly [locale: string, forms: string, other: string])[] = [
  ['ar', 'مستخدم مستخدمون المستخدمين', 'كتاب'],
  ['bg', 'парола пароли паролата', 'файл'],
  ['da', 'indstilling indstillinger', 'konto'],
  ['de', 'Einstellung Einstellungen', 'Karte'],
  ['el', 'λογαριασμός λογαριασμοί', 'κωδικός'],
  ['en', 'scan scans scanned scanning', 'scar'],
  ['es', 'configuración configuraciones', 'usuario'],
  ['fi', 'salasanan salasanat', 'asetus'],
  ['fr', "abonnement abonnements l'abonnement d’abonnements", 'utilisateur'],
  ['ga', 'cuntas gcuntas chuntas', 'bord'],
  ['hi', 'किताब किताबें', 'लड़का'],
  ['hu', 'beállítás beállítások', 'fiók'],
  ['hy', 'նամակ նամակներ նամակը նամա՞կ', 'տուն'],
  ['hy', 'ջնջել ջնջում ջնջված ջնջման', 'վճարում'],
  ['id', 'buku bukuku bukunya', 'kata'],
  ['it', "utente utenti l'utente dell’utente", 'impostazione'],
  ['lt', 'slaptažodis slaptažodžiai', 'failas'],
  ['nb', 'innstilling innstillinger', 'konto'],
  ['ne', 'किताब किताबहरू किताबको', 'मान्छे'],
  ['nl', 'instelling instellingen', 'wachtwoord'],
  ['pt', 'configuração configurações', 'senha'],
  ['ro', 'utilizator utilizatori utilizatorul', 'parolă'],
  ['ru', 'пароль пароли пароля', 'настройка'],
  ['sa', 'बालकः बालकम् बालकं बालकस्य bālakaḥ bālakam', 'फलम्'],
  ['sl', 'geslo gesla geslu geslom', 'račun'],
  ['sr', 'лозинка лозинке lozinka lozinke', 'корисник'],
  ['sv', 'inställning inställningar', 'konto'],
  ['ta', 'புத்தகம் புத்தகங்கள்', 'வீடு'],
  ['ta', 'பார்சல் பார்சலை பார்சலைக் பார்சலுக்கு', 'வீடு'],
  ['tr', 'ayar ayarlar AYARLAR', 'hesap'],
  ['uk', 'файл файли', 'пароль'],
];

describe('who searches by one form of a word', () => {
  it.each(FORMS)('finds the others (%s: %s)', async (locale, forms, other) => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    const terms = new Set(forms.split(' ').map(form => analyzer.term(form)));
    expect([...terms]).toHaveLength(1);
    expect(terms).not.toContain(analyzer.term(other));
  });
});

describe('who has no accents on the keyboard', () => {
  it.each([
    ['en', 'résumé', 'resume'],
    ['en', 'naïve', 'naive'],
    ['en', 'Zürich', 'zurich'],
    ['de', 'Zürich', 'zurich'],
    ['de', 'Straße', 'STRASSE'],
    ['pl', 'Łódź', 'lodz'],
    ['da', 'Ærø', 'aero'],
    ['tr', 'İstanbul', 'istanbul'],
    ['el', 'κωδικός', 'κωδικος'],
    ['fr', 'Œuvre', 'oeuvre'],
    ['lt', 'slaptažodį', 'slaptazodi'],
    ['sl', 'naročnino', 'narocnino'],
    ['sr', 'поруџбина', 'porudzbina'],
  ])('finds words with them (%s: %s)', async (locale, accented, plain) => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    expect(analyzer.queryTerms(accented)).toEqual(analyzer.queryTerms(plain));
  });
});

describe('who types on another keyboard', () => {
  it.each([
    ["don't", 'don’t', 'donʼt'],
    ["user's", 'user’s', 'user'],
    ['USB', 'ＵＳＢ', 'ｕｓｂ'],
    ['123', '１２３'],
    ['config', 'conﬁg'],
    ['パスワード', 'ﾊﾟｽﾜｰﾄﾞ'],
    ['password', 'pass\u00adword'],
    ['می\u200cخواهم', 'میخواهم'],
  ])('finds the same (%s, %s)', async (...spellings) => {
    const analyzer = new Analyzer(await loadLanguage('en'));
    const terms = spellings.map(spelling => analyzer.words(spelling).map(({term}) => term));
    expect(terms).toEqual(terms.map(() => [expect.any(String)]));
    expect(new Set(terms.flat()).size).toBe(1);
  });
});
