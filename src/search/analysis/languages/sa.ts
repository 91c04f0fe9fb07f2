export {stemmer} from '@orama/stemmers/sanskrit';
export {stopwords} from '@orama/stopwords/sanskrit';
