import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Reimpostare la password', 'Scegliete «Password dimenticata». Inviamo un link.', 'ho dimenticato la password'],
  [
    "Cambiare l'indirizzo e-mail",
    'Aprite il profilo e inserite il nuovo indirizzo.',
    'come posso cambiare il mio indirizzo email?',
  ],
  [
    "Eliminare l'account",
    "Tutti i dati dell'account vengono cancellati per sempre.",
    'voglio eliminare il mio account',
  ],
  ['Rimborsi', 'Restituiamo il denaro entro cinque giorni.', 'quando arriva il rimborso'],
  ['Seguire un pacco', 'Il numero di tracciamento è nel messaggio di spedizione.', "dov'è il mio pacco"],
  ['Scaricare le fatture', 'Ogni fattura è un file PDF.', 'scaricare una fattura in pdf'],
  [
    'Cambiare la lingua',
    "Scegliete la lingua dell'applicazione nelle impostazioni.",
    "si può usare l'applicazione in un'altra lingua",
  ],
  ['Disattivare le notifiche', 'Le notifiche arrivano sul telefono.', 'troppe notifiche'],
  [
    'Autenticazione a due fattori',
    "Scansionate il codice QR con un'applicazione.",
    "attivare l'autenticazione a due fattori",
  ],
  ['Disdire un abbonamento', "L'abbonamento finisce con il mese pagato.", "come disdico l'abbonamento"],
  ['Esportare in Excel', 'Le tabelle vengono esportate come file Excel.', 'esportazione delle tabelle in excel'],
  [
    "Contattare l'assistenza",
    'Il nostro gruppo risponde nei giorni feriali per chat.',
    "c'è una chat con l'assistenza",
  ],
];
