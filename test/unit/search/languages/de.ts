import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  [
    'Passwort zurücksetzen',
    'Wählen Sie „Passwort vergessen“ unter der Anmeldung. Wir schicken einen Link.',
    'Ich habe mein Passwort vergessen, was nun?',
  ],
  [
    'E-Mail-Adresse ändern',
    'Öffnen Sie Ihr Profil und tragen Sie die neue Adresse ein.',
    'wie kann ich meine Email Adresse ändern',
  ],
  ['Konto löschen', 'Alle Daten des Kontos werden endgültig gelöscht.', 'mein Benutzerkonto für immer löschen'],
  ['Rückerstattung', 'Wir überweisen das Geld innerhalb von fünf Tagen zurück.', 'wann kommt die Erstattung'],
  ['Paket verfolgen', 'Die Sendungsnummer steht in der Nachricht über den Versand.', 'wo ist mein Paket gerade'],
  [
    'Rechnungen herunterladen',
    'Jede Rechnung liegt als PDF unter „Abrechnung“. Die Kundennummer steht oben.',
    'wo finde ich meine Kunden-Nummer',
  ],
  ['Sprache wechseln', 'Die Sprache der App steht in den Einstellungen.', 'kann man die Sprache umstellen'],
  [
    'Benachrichtigungen ausschalten',
    'Benachrichtigungen kommen aufs Telefon; jede Art lässt sich abschalten.',
    'zu viele Benachrichtigungen',
  ],
  ['Zwei-Faktor-Anmeldung', 'Scannen Sie den QR-Code mit einer App.', 'Anmeldung mit zwei Faktoren einrichten'],
  ['Abonnement kündigen', 'Das Abonnement endet mit dem bezahlten Monat.', 'wie kündige ich mein Abo'],
  ['Daten nach Excel exportieren', 'Tabellen werden als Dateien für Excel ausgegeben.', 'Export von Tabellen zu Excel'],
  ['Kundendienst erreichen', 'Unser Team antwortet werktags im Chat.', 'gibt es einen Chat mit dem Team'],
];
