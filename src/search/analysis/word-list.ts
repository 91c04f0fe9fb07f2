/** The words of a list that is written with spaces and line breaks between them. */
export function wordList(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** A list without some of its words: those that tell what an article is about, and what is no word. */
export function without(list: readonly string[], words: string): string[] {
  const left = new Set(wordList(words));
  return list.filter(word => /^\p{L}/u.test(word) && !left.has(word));
}
