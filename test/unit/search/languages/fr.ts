import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  [
    'Réinitialiser le mot de passe',
    'Cliquez sur « Mot de passe oublié ». Nous envoyons un lien.',
    "j'ai oublié mon mot de passe",
  ],
  [
    "Modifier l'adresse e-mail",
    'Ouvrez votre profil et saisissez la nouvelle adresse.',
    'comment modifier mon adresse email ?',
  ],
  ['Supprimer le compte', 'Toutes les données du compte sont effacées pour toujours.', 'suppression de mon compte'],
  ['Remboursements', "Nous rendons l'argent dans les cinq jours.", 'quand vais-je être remboursé'],
  ['Suivre un colis', "Le numéro de suivi figure dans le message d'expédition.", 'comment suivre mon colis'],
  ['Télécharger les factures', 'Chaque facture est un fichier PDF.', 'où trouver une facture en pdf'],
  [
    'Changer de langue',
    "Choisissez la langue de l'application dans les réglages.",
    "est-ce que l'application existe dans d'autres langues",
  ],
  ['Désactiver les notifications', 'Les notifications arrivent sur le téléphone.', 'trop de notifications'],
  [
    'Authentification à deux facteurs',
    'Scannez le code QR avec une application.',
    "activer l'authentification à deux facteurs",
  ],
  ['Résilier un abonnement', "L'abonnement se termine à la fin du mois payé.", 'je veux résilier mon abonnement'],
  ['Exporter vers Excel', 'Les tableaux sont exportés en fichiers Excel.', 'exportation des tableaux vers excel'],
  [
    "Contacter l'assistance",
    'Notre équipe répond les jours ouvrés par téléphone.',
    "numéro de telephone de l'assistance",
  ],
];
