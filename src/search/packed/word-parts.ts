/** Where a word of a program is joined: "keyboardNavigation", "HTTPServer". */
const JOINT = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** Shorter parts tell too little. */
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 8;
const SHORTEST_HEAD = 4;
/** What joins the words of a compound ("Rechnungsnummer"), longest first. */
const LINKS = ['', 's', 'n', 'e', 'en', 'es', 'er'];

/** The words that a name in a program is made of; none where it is one word. */
export function partsOf(word: string): string[] {
  const parts = word.split(JOINT);
  return parts.length > 1 ? parts.filter(({length}) => length >= SHORTEST_PART) : [];
}

/**
 * The terms of two known words that make a compound; none where there are no such.
 * @param known terms by words as they are spelled.
 */
export function partsOfCompound(word: string, known: ReadonlyMap<string, string>): string[] {
  if (word.length < SHORTEST_COMPOUND) return [];
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_HEAD; at++) {
    const head = known.get(word.slice(at));
    if (head === undefined) continue;
    const before = word.slice(0, at);
    for (const link of LINKS) {
      if (!before.endsWith(link)) continue;
      const modifier = known.get(before.slice(0, before.length - link.length));
      if (modifier !== undefined) return [modifier, head];
    }
    // "Rück" is no word of its own.
    return [head];
  }
  return [];
}
