import {wordList} from './word-list.js';

/** Lucene's stop words for English: they tell nothing about what someone looks for. */
export const hardStopWords: readonly string[] = wordList(`
  a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to
  was will with
`);

/**
 * What people wrap a question in: question words, pronouns, auxiliaries. They tell little, but not nothing ("how do I
 * get" and "why can I not get" want different articles), so they weigh less instead of being left out.
 */
export const softWords: readonly string[] = wordList(`
  i me my we us our you your he she them what which who whom whose when where why how
  do does did doing done can could should would shall may might must am were been being have has had having
  get got getting possible way ways any some someone something want need like know find use using used make tell show
  help please from about after before than also just so too very
  anyone anything everyone everything somehow really actually sure able trying tried looking wondering wonder
  particular stuff thing things those another others easiest best
  it's i'm i've i'd i'll you're you've we're we've they're what's how's
  don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't isn't aren't wasn't haven't hasn't
  im ive whats dont doesnt didnt cant wont isnt
`);
