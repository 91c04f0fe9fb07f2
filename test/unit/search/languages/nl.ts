import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  [
    'Wachtwoord opnieuw instellen',
    'Kies „Wachtwoord vergeten”. Wij sturen een link.',
    'ik ben mijn wachtwoord vergeten',
  ],
  ['E-mailadres wijzigen', 'Open uw profiel en vul het nieuwe adres in.', 'hoe wijzig ik mijn e-mail adres'],
  ['Account verwijderen', 'Alle gegevens van het account worden voorgoed gewist.', 'mijn account voorgoed verwijderen'],
  ['Terugbetaling', 'Wij storten het geld binnen vijf dagen terug.', 'wanneer krijg ik mijn geld terug'],
  ['Een pakket volgen', 'Het volgnummer staat in het bericht over de verzending.', 'waar is mijn pakket nu'],
  ['Facturen downloaden', 'Elke factuur is een PDF-bestand.', 'factuur als pdf downloaden'],
  ['Taal wijzigen', 'Kies de taal van de app in de instellingen.', 'kan de app in een andere taal'],
  ['Meldingen uitschakelen', 'Meldingen komen op de telefoon.', 'te veel meldingen'],
  ['Aanmelden in twee stappen', 'Scan de QR-code met een app.', 'tweestaps aanmelden met een QR-code'],
  ['Abonnement opzeggen', 'Het abonnement eindigt met de betaalde maand.', 'hoe zeg ik mijn abonnement op'],
  ['Exporteren naar Excel', 'Tabellen worden als Excel-bestand geëxporteerd.', 'tabellen exporteren naar excel'],
  [
    'Contact met de klantenservice',
    'Ons team antwoordt op werkdagen via chat.',
    'is er een chat met de klanten service',
  ],
];
