import {stemmer as stem} from '@orama/stemmers/tamil';
import {stopwords} from '@orama/stopwords/tamil';
import {without, wordList} from '../word-list.js';

/** Twice: what it leaves of an inflected word ("பார்சலை") is the word itself, which has a shorter stem ("பார்சல்"). */
export function stemmer(word: string): string {
  return stem(stem(word));
}

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(stopwords, 'இடம் இடத்தில் பேர் முதல் பெரும் சேர்ந்த சிறு அடுத்த'),
  ...wordList(`
    எப்படி எவ்வாறு எங்கே எங்கு எப்போது எப்பொழுது எது எவை எதை என்ன எந்த எவ்வளவு எத்தனை ஏன் யார் யாரை யாருக்கு நான் நாங்கள் நாம் எனது என் என்னுடைய எனக்கு
    என்னை எங்கள் நமது நமக்கு எங்களுக்கு நீங்கள் நீ உங்கள் உங்களுடைய உங்களுக்கு உங்களை உனது அது இது அவை இவை அந்த இந்த அங்கே இங்கே இப்படி அப்படி
    இவ்வளவு வேறு ஆகும் ஆக உள்ளது உள்ளதா உள்ளன இருக்கிறது இருக்கிறதா இருக்கும் இல்லை முடியும் முடியுமா முடியாது முடியவில்லை வேண்டும் வேண்டுமா
    வேண்டாம் விரும்புகிறேன் செய்வது செய்ய செய்யலாம் செய்யவும் செய்து செய்தல் செய்கிறது பெறுவது அல்லது ஆனால் மற்றும் என்று என்பது எனில் பற்றி மூலம் உடன் தயவுசெய்து
    தயவு நன்றி உதவி உதவுங்கள் வழி
  `),
];
