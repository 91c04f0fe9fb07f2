import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Återställ lösenordet', 'Välj ”Glömt lösenordet”. Vi skickar en länk.', 'jag har glömt mitt lösenord'],
  ['Ändra e-postadress', 'Öppna din profil och skriv den nya adressen.', 'hur ändrar jag min e-post adress'],
  ['Ta bort kontot', 'Alla uppgifter i kontot raderas för alltid.', 'ta bort mitt konto för alltid'],
  ['Återbetalning', 'Vi betalar tillbaka pengarna inom fem dagar.', 'när får jag mina pengar tillbaka'],
  ['Spåra ett paket', 'Spårningsnumret står i meddelandet om leveransen.', 'var är mitt paket'],
  ['Ladda ner fakturor', 'Varje faktura är en PDF-fil.', 'faktura som pdf'],
  ['Byt språk', 'Välj språk för appen i inställningarna.', 'kan appen byta språk'],
  ['Stäng av aviseringar', 'Aviseringar kommer till telefonen.', 'för många aviseringar'],
  ['Inloggning i två steg', 'Skanna QR-koden med en app.', 'slå på inloggning i två steg'],
  ['Säg upp ett abonnemang', 'Abonnemanget slutar med den betalda månaden.', 'hur säger jag upp mitt abonnemang'],
  ['Exportera till Excel', 'Tabeller sparas som Excel-filer.', 'exportera tabell till excel'],
  ['Kontakta kundtjänst', 'Vårt team svarar i chatten på vardagar.', 'finns det en chatt med kund tjänst'],
];
