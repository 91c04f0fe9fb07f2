import {describe, expect, it} from 'vitest';
import {indexed} from '../../helpers/articles.js';
import {openArticles} from '../../helpers/open-articles.js';

describe('words that stand in every article', () => {
  const ARTICLES = ['Symptoms', 'Testing', 'Masks', 'Travel', 'Vaccines'].map(title =>
    indexed(title.toLowerCase(), `What to know about COVID-19. ${title} matter.`, {title: `${title} and COVID-19`}),
  );

  it.each(['what is covid 19', 'covid', 'COVID-19'])('find them all: %s', async query => {
    const {ids} = await openArticles(ARTICLES);
    expect(await ids(query)).toHaveLength(ARTICLES.length);
  });

  it('leave the order to the others', async () => {
    const {ids} = await openArticles(ARTICLES);
    expect((await ids('covid 19 masks'))[0]).toBe('masks');
  });

  it.each(['what is acme pay', 'Acme Pay?', 'acme pay refunds'])(
    'find them all when there are two of them: %s',
    async query => {
      const {ids} = await openArticles(
        ['Refunds', 'Cards', 'Limits', 'Fees'].map(title =>
          indexed(title.toLowerCase(), `${title} in Acme Pay.`, {title: `Acme Pay: ${title}`}),
        ),
      );
      expect(await ids(query)).toHaveLength(4);
      if (query.includes('refunds')) expect((await ids(query))[0]).toBe('refunds');
    },
  );

  it.each([
    ['de', 'was ist Produktname', 'Produktname'],
    ['ja', 'アクメとは何ですか', 'アクメ'],
    ['ru', 'что такое Акме', 'Акме'],
  ])('find them all in other languages: %s', async (locale, query, name) => {
    const {ids} = await openArticles(
      ['1', '2', '3'].map(number => indexed(`a${number}`, `${name} ${number}.`, {title: `${name} ${number}`})),
      {locale},
    );
    expect(await ids(query)).toHaveLength(3);
  });

  it('find all when they name the product', async () => {
    const {ids} = await openArticles([
      indexed('a', 'Helplet opens. Helplet closes.', {title: 'Open Helplet'}),
      indexed('b', 'Helplet prints.', {title: 'Print'}),
      indexed('c', 'Helplet scans.', {title: 'Scan'}),
    ]);
    expect((await ids('helplet')).toSorted()).toEqual(['a', 'b', 'c']);
    expect((await ids('print helplet'))[0]).toBe('b');
  });
});

describe('words that questions are wrapped in', () => {
  it.each([
    ['en', 'how do I track a parcel', 'Track a parcel', 'How do I pay?'],
    ['fr', 'comment suivre un colis', 'Suivre un colis', 'Comment payer ?'],
    ['de', 'wie kann ich ein Paket verfolgen', 'Ein Paket verfolgen', 'Wie kann ich bezahlen?'],
    ['es', '¿cómo puedo rastrear un paquete?', 'Rastrear un paquete', '¿Cómo puedo pagar?'],
    ['es', 'como puedo rastrear un paquete', 'Rastrear un paquete', '¿Cómo puedo pagar?'],
    ['it', 'come posso seguire un pacco', 'Seguire un pacco', 'Come posso pagare?'],
    ['pt', 'como posso rastrear um pacote', 'Rastrear um pacote', 'Como posso pagar?'],
    ['nl', 'hoe kan ik een pakket volgen', 'Een pakket volgen', 'Hoe kan ik betalen?'],
    ['ru', 'как отследить посылку', 'Отследить посылку', 'Как оплатить?'],
    ['uk', 'як відстежити посилку', 'Відстежити посилку', 'Як оплатити?'],
    ['el', 'πού είναι το δέμα', 'Το δέμα', 'Πού είναι η πληρωμή;'],
    ['pl', 'jak śledzić paczkę', 'Śledzić paczkę', 'Jak zapłacić?'],
    ['tr', 'kargo nasıl takip edilir', 'Kargo takip', 'Nasıl öderim?'],
    ['ar', 'كيف يمكنني تتبع الطرد', 'تتبع الطرد', 'كيف يمكنني الدفع؟'],
    ['he', 'איך אפשר לעקוב אחרי חבילה', 'לעקוב אחרי חבילה', 'איך אפשר לשלם?'],
    ['zh', '如何跟踪包裹', '跟踪包裹', '如何付款？'],
    ['vi', 'làm thế nào để theo dõi bưu kiện', 'Theo dõi bưu kiện', 'Làm thế nào để thanh toán?'],
    ['sv', 'hur kan jag spåra ett paket', 'Spåra paket', 'Hur kan jag betala?'],
    ['da', 'hvordan kan jeg spore en pakke', 'Spore pakke', 'Hvordan kan jeg betale?'],
    ['nb', 'hvordan kan jeg spore en pakke', 'Spore pakke', 'Hvordan kan jeg betale?'],
    ['fi', 'miten voin seurata pakettia', 'Seuraa pakettia', 'Miten voin maksaa?'],
    ['hu', 'hogyan tudom követni a csomagot', 'Követni a csomagot', 'Hogyan tudom kifizetni?'],
    ['cs', 'jak mohu sledovat zásilku', 'Sledovat zásilku', 'Jak mohu zaplatit?'],
    ['ro', 'cum pot urmări un colet', 'Urmărire colet', 'Cum pot plăti?'],
    ['bg', 'как мога да проследя пратка', 'Проследяване на пратка', 'Как мога да платя?'],
    ['id', 'bagaimana cara melacak paket', 'Melacak paket', 'Bagaimana cara membayar?'],
    ['hi', 'पार्सल कैसे ट्रैक करें', 'पार्सल ट्रैक', 'भुगतान कैसे करें?'],
    ['fa', 'چگونه می‌توانم بسته را پیگیری کنم', 'پیگیری بسته', 'چگونه می‌توانم پرداخت کنم؟'],
    ['ko', '어떻게 택배를 조회하나요', '택배 조회', '어떻게 결제하나요?'],
    ['ga', 'conas is féidir liom beartán a rianú', 'Beartán a rianú', 'Conas is féidir liom íoc?'],
    ['hy', 'ինչպե՞ս կարող եմ հետևել ծանրոցին', 'Հետևել ծանրոցին', 'Ինչպե՞ս կարող եմ վճարել'],
    ['lt', 'kaip galiu sekti siuntą', 'Sekti siuntą', 'Kaip galiu sumokėti?'],
    ['ne', 'म पार्सल कसरी ट्र्याक गर्न सक्छु', 'पार्सल ट्र्याक', 'म भुक्तानी कसरी गर्न सक्छु?'],
    ['sl', 'kako lahko sledim paketu', 'Sledenje paketu', 'Kako lahko plačam?'],
    ['sr', 'како могу да пратим пакет', 'Pratim paket', 'Kako mogu da platim?'],
    ['ta', 'நான் எப்படி பார்சலைக் கண்காணிக்க முடியும்', 'பார்சலைக் கண்காணிக்க', 'நான் எப்படி பணம் செலுத்த முடியும்?'],
  ])('find nothing by themselves (%s: %s)', async (locale, query, wanted, other) => {
    const {ids} = await openArticles(
      [
        indexed('wanted', wanted, {title: wanted}),
        indexed('other', other, {title: other}),
        indexed('third', '1 2 3', {title: '4 5 6'}),
      ],
      {locale},
    );
    expect(await ids(query)).toEqual(['wanted']);
  });

  it('are what is looked for when nothing else is', async () => {
    const {ids} = await openArticles([indexed('who', 'Who are you?'), indexed('other', 'Nothing.')]);
    expect(await ids('who are you')).toEqual(['who']);
  });
});
