import {fold} from '../normalize.js';
import {wordList} from '../word-list.js';

const WORDS = wordList(`
  và của là có được cho các những một với trong từ khi này đó đã sẽ đang thì mà ở tại về bởi như hoặc hay nếu vì nên để ra vào lên
  tôi bạn chúng ta mình nó họ ai gì nào sao đâu bao nhiêu thế làm không phải cần muốn cách hãy xin hỏi giúp rất cũng chỉ đến theo
`);

/** What joins words, and what questions are wrapped in; single syllables, as words are written, with their tones and without. */
export const softWords = [...WORDS, ...WORDS.map(fold)];
