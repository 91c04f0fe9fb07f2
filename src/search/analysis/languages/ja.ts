import {wordList} from '../word-list.js';

export {slips} from '../ideograph-slips.js';

/** Particles, copulas and endings of verbs: they stand in every sentence. */
export const softWords = wordList(`
  の に は を が で と も へ や か ね よ な だ て た し れ さ ず ば ん の は には では とは への との での にも でも からの までの
  お ご くだ さい ほしい ですが です ます した する して いる ある ない なる れる られる せる ぬ う よう
  ました ません でした ください ましょ でしょ たい たく なっ あり おり れば けれど けど ながら まし ませ でし たら なら
`);

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:いくつ|いくら|いつ|何|年)$/;
