import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Nulstil adgangskoden', 'Vælg »Glemt adgangskode«. Vi sender et link.', 'jeg har glemt min adgangskode'],
  ['Skift e-mailadresse', 'Åbn din profil og skriv den nye adresse.', 'hvordan skifter jeg min e-mail adresse'],
  ['Slet kontoen', 'Alle data i kontoen slettes for altid.', 'jeg vil slette min konto'],
  ['Tilbagebetaling', 'Vi betaler pengene tilbage inden for fem dage.', 'hvornår får jeg mine penge'],
  ['Spor en pakke', 'Sporingsnummeret står i beskeden om forsendelsen.', 'hvor er min pakke'],
  ['Hent fakturaer', 'Hver faktura er en PDF-fil.', 'faktura som pdf'],
  ['Skift sprog', 'Vælg appens sprog i indstillingerne.', 'kan appen vises på et andet sprog'],
  ['Slå notifikationer fra', 'Notifikationer kommer på telefonen.', 'for mange notifikationer'],
  ['Totrinslogin', 'Scan QR-koden med en app.', 'slå totrins login til'],
  ['Opsig et abonnement', 'Abonnementet slutter med den betalte måned.', 'hvordan opsiger jeg mit abonnement'],
  ['Eksporter til Excel', 'Tabeller gemmes som Excel-filer.', 'eksport af tabeller til excel'],
  ['Kontakt kundeservice', 'Vores team svarer i chatten.', 'er der en chat med kunde service'],
];
