import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  [
    'Reset your password',
    'Choose "Forgotten password" below the sign-in form. We send a link to your mailbox.',
    'I forgot my password, what now?',
  ],
  [
    'Change your email address',
    'Open your profile and enter the new address. Confirm it by the link that we send.',
    'how can I update my e-mail',
  ],
  [
    'Delete your account',
    'All data of the account are erased for good. This cannot be undone.',
    'deleting my account for ever',
  ],
  ['Refunds', 'We return the money within five days, on the way in which you paid.', 'when do I get my money refunded'],
  [
    'Track a parcel',
    'The tracking number stands in the message that tells of the dispatch.',
    'where is my parcel right now',
  ],
  ['Download invoices', 'Every invoice is a PDF file below "Billing".', 'downloading an invoice as pdf'],
  ['Change the language', 'Choose the language of the app in its settings.', 'can the app speak another language'],
  [
    'Turn off notifications',
    'Notifications come on the phone and by mail; each kind can be switched off.',
    'too many notifications',
  ],
  ['Two-factor authentication', 'Scan the QR code with an authenticator app.', 'set up two factor login'],
  ['Cancel a subscription', 'The subscription ends with the month that was paid.', 'how do I cancel my subscription'],
  ['Export data to Excel', 'Tables are exported as files for Excel or as CSV.', 'exporting tables into excel'],
  [
    'Contact support',
    'Our team answers on working days by chat and phone.',
    'is there a phone number of the support team',
  ],
];
