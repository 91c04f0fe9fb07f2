import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Tilbakestill passordet', 'Velg «Glemt passord». Vi sender en lenke.', 'jeg har glemt passordet mitt'],
  ['Endre e-postadresse', 'Åpne profilen og skriv den nye adressen.', 'hvordan endrer jeg e-post adressen'],
  ['Slett kontoen', 'Alle data i kontoen slettes for alltid.', 'jeg vil slette kontoen min'],
  ['Refusjon', 'Vi betaler pengene tilbake innen fem dager.', 'når får jeg pengene'],
  ['Spor en pakke', 'Sporingsnummeret står i meldingen om forsendelsen.', 'hvor er pakken min'],
  ['Last ned fakturaer', 'Hver faktura er en PDF-fil.', 'faktura som pdf'],
  ['Bytt språk', 'Velg språk for appen i innstillingene.', 'kan appen bytte språk'],
  ['Slå av varsler', 'Varsler kommer på telefonen.', 'for mange varsler'],
  ['Totrinnspålogging', 'Skann QR-koden med en app.', 'slå på totrinns pålogging'],
  ['Si opp et abonnement', 'Abonnementet slutter med den betalte måneden.', 'hvordan sier jeg opp abonnementet'],
  ['Eksporter til Excel', 'Tabeller lagres som Excel-filer.', 'eksport av tabeller til excel'],
  ['Kontakt kundeservice', 'Teamet vårt svarer i chatten.', 'finnes det en chat med kunde service'],
];
