import {stopwords} from '@orama/stopwords/armenian';
import {stemBySuffixes} from '../stem-by-suffixes.js';
import {wordList} from '../word-list.js';

/**
 * Endings of nouns, of verbs and of nouns made of verbs. The stemmer of `@orama/stemmers` leaves short verbs as they are
 * ("ջնջել", "ջնջում") and makes different stems of the forms of others ("ներբեռնել", "ներբեռնում").
 */
export const stemmer = stemBySuffixes(`
  ի ին ը ն ս ից ով ներ ներն ները ների ներին ներից ներով ներում եր երն երը երի երին երից երով երում
  իվ իվը իվն իվներ իվները վի վին վից վով վում
  ություն ությունը ությունն ության ությանը ությունից ությունում ությամբ ություններ ությունները ությունների ություններից ություններում
  ել ելը ելու ելուց ելիս ալ ալը ալու ում ումը ումն ումից ումով ումներ ումները ումների ման մանը մամբ վել վելու ված վող ած ող
  եմ ես ենք եք են եց եցի եցիր եցինք եցիք եցին վեց վեցի եի եիր եինք եիք եին եր
`);

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    ինչպես ինչպիսի ինչ ինչի ինչու երբ որտեղ որտեղից ուր ով ովքեր ում որն որի որտեղով քանի որքան ինչքան արդյոք այսքան այդքան իմ ինձ քո քեզ մեր մեզ ձեր
    ձեզ նրանց իրենց ես ենք սա դա այստեղ այնտեղ այսպես այդպես չեմ չես չի չէ չենք չեք չեն կա կան չկա ունեմ ունի ունեք ունենք կարող կարելի կարողանում
    հնարավոր պետք անհրաժեշտ ուզում ցանկանում անել անեմ անենք արա արեք լինել լինի լինում եղել եթե բայց կամ թե քան որպեսզի մինչև մինչ առանց
    մասին միջոցով ըստ դեպի մոտ միայն արդեն դեռ շատ ինչ-որ մեկը խնդրում խնդրեմ շնորհակալություն օգնեք օգնել օգնություն
  `),
];

/** The ligature of "եւ" is typed as its two letters too. */
export function foldLetters(word: string): string {
  return word.replace(/և/g, 'եւ');
}
