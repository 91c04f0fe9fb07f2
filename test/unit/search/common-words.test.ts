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
