import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Resetowanie hasła', 'Wybierz „Nie pamiętam hasła”. Wyślemy link.', 'zapomniałem hasła, co robić'],
  ['Zmiana adresu e-mail', 'Otwórz profil i wpisz nowy adres.', 'jak zmienić adres email'],
  ['Usunięcie konta', 'Wszystkie dane konta są kasowane na zawsze.', 'chcę usunąć swoje konto'],
  ['Zwrot pieniędzy', 'Oddajemy pieniądze w ciągu pięciu dni.', 'kiedy dostanę zwrot pieniędzy'],
  ['Śledzenie paczki', 'Numer przesyłki jest w wiadomości.', 'gdzie jest moja paczka'],
  ['Pobieranie faktur', 'Każda faktura to plik PDF.', 'pobrać fakturę w pdf'],
  ['Zmiana języka', 'Wybierz język aplikacji w ustawieniach.', 'czy można zmienić język'],
  ['Wyłączanie powiadomień', 'Powiadomienia przychodzą na telefon.', 'za dużo powiadomień'],
  ['Logowanie dwuskładnikowe', 'Zeskanuj kod QR aplikacją.', 'jak włączyć logowanie dwuskładnikowe'],
  ['Anulowanie subskrypcji', 'Subskrypcja kończy się z opłaconym miesiącem.', 'jak anulować subskrypcję'],
  ['Eksport do Excela', 'Tabele są zapisywane jako pliki Excela.', 'eksportować tabele do excela'],
  ['Kontakt z pomocą techniczną', 'Nasz zespół odpowiada na czacie w dni robocze.', 'czy jest czat z zespołem'],
];
