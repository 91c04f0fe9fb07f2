import {fold} from '../normalize.js';
import {wordList} from '../word-list.js';

const WORDS = wordList(`
  và của là có được cho các những một với trong từ khi này đó đã sẽ đang thì mà ở tại về bởi như hoặc hay nếu vì nên để ra vào lên
  tôi bạn chúng ta mình nó họ ai gì nào sao đâu bao nhiêu thế làm không phải cần muốn cách hãy xin hỏi giúp rất cũng chỉ đến theo
`);

/** What joins words, and what questions are wrapped in; single syllables, as words are written, with their tones and without. */
export const softWords = [...WORDS, ...WORDS.map(fold)];

/** A word without its tones is another word. */
export const keepsMarks = true;

/** As combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable with its tone at the end: some write "hoà" and some "hòa", and the tone is typed last. */
export function foldMarks(syllable: string): string {
  const apart = syllable.normalize('NFD');
  const tones = apart.match(TONES);
  return apart.replace(TONES, '').normalize('NFC') + (tones?.[0] ?? '');
}

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:nhiêu|mấy|năm|ngày|lâu)$/;
