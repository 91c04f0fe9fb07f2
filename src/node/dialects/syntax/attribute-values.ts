/** What stands in `{: .class #id key="value"}` or behind the name of a shortcode. */
export interface AttributeValues {
  readonly id?: string;
  readonly classes: readonly string[];
  /** By name, in lower case. */
  readonly values: ReadonlyMap<string, string>;
  /** Words and quoted texts without a name, in their order. */
  readonly words: readonly string[];
}

const ATTRIBUTE =
  /([.#])([\w-][\w:.-]*)|([\w@:-][\w.:@-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|“([^”]*)”|(\[[^\]]*\]|[^\s"'`,}]+))|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|“([^”]*)”|([^\s,"'`]+)/g;

/** Reads attributes in any of the ways in which generators write them. */
export function readAttributes(text: string): AttributeValues {
  const classes: string[] = [];
  const words: string[] = [];
  const values = new Map<string, string>();
  let id: string | undefined;
  for (const match of text.matchAll(ATTRIBUTE)) {
    const [, mark, name = '', key] = match;
    const value = match.slice(4).find(part => part !== undefined);
    if (mark === '.') classes.push(name);
    else if (mark === '#') id = name;
    else if (value === undefined) continue;
    else if (key === undefined) words.push(unescaped(value));
    else values.set(key.toLowerCase(), unescaped(value));
  }
  return {...(id === undefined ? {} : {id}), classes, values, words};
}

function unescaped(value: string): string {
  return value.replace(/\\(["'`\\])/g, '$1');
}
