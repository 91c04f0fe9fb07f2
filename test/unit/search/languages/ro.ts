import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Resetarea parolei', 'Alegeți „Am uitat parola”. Trimitem un link.', 'am uitat parola'],
  ['Schimbarea adresei de e-mail', 'Deschideți profilul și scrieți adresa nouă.', 'cum schimb adresa de email'],
  ['Ștergerea contului', 'Toate datele contului sunt șterse definitiv.', 'vreau să șterg contul'],
  ['Rambursări', 'Returnăm banii în cinci zile.', 'când primesc banii'],
  ['Urmărirea coletului', 'Numărul de urmărire este în mesaj.', 'unde este coletul meu'],
  ['Descărcarea facturilor', 'Fiecare factură este un fișier PDF.', 'descarca factura pdf'],
  ['Schimbarea limbii', 'Alegeți limba aplicației în setări.', 'pot schimba limba aplicației'],
  ['Dezactivarea notificărilor', 'Notificările vin pe telefon.', 'prea multe notificări'],
  ['Autentificare în doi pași', 'Scanați codul QR cu o aplicație.', 'activarea autentificării în doi pași'],
  ['Anularea abonamentului', 'Abonamentul se termină cu luna plătită.', 'cum anulez abonamentul'],
  ['Export în Excel', 'Tabelele se salvează ca fișiere Excel.', 'exportul tabelelor în excel'],
  ['Contactarea asistenței', 'Echipa noastră răspunde prin chat.', 'există chat cu echipa'],
];
