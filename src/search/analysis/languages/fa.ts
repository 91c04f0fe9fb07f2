import {wordList} from '../word-list.js';

/** What joins words, and what questions are wrapped in. */
export const softWords = wordList(`
  و در به از که این آن را با برای تا بر هم یا اما اگر نیز هر همه چه چی چگونه چطور چرا کجا کی کدام چند آیا من تو او
  ما شما آنها ایشان خود خودم است هست هستم هستند بود شد شود می نمی باید باشد کنم کنید کند کردن کرد کرده شده دارد دارم
  دارید ندارد ندارم توانم توانید میتوانم میکنم میشود میخواهم خواهم های ها ی لطفا کمک ممکن طریق نحوه روش مورد یک
`);

export {foldArabicLetters as foldLetters} from '../arabic-letters.js';
