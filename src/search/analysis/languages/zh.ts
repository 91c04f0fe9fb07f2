import {wordList} from '../word-list.js';

/** Traditional characters as simplified ones, so that each finds the other. */
export {sify as foldLetters} from 'chinese-conv';
export {slips} from '../ideograph-slips.js';

/** Particles and pronouns, and what questions are wrapped in; by ones and twos, as the words of a query are. */
export const softWords = wordList(`
  的 了 是 在 和 与 或 吗 呢 吧 啊 把 被 我 你 您 他 她 它 们 我们 你们 他们 这 那 哪 谁 什么 怎么 怎样 如何 为什 为何 多少 哪里 哪个 哪些 何时 几
  可以 能否 是否 请 请问 想 要 会 能 就 都 也 还 很 对 从 到 有 没有 不 以 及 而 之 其 个 中 上 下 为 时 怎
`);

/** What a question asks for a number or a date with. */
export const numberWords = /多少|几|何时|年|时间|时候/;
