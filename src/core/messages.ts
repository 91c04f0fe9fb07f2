/** Text with the names of values in braces: `Back to {place}`. */
export type Message = string;

/**
 * A message about a number, with a form for each plural category of the language: `{one: '{count} result', other: '{count}
 * results'}`. Source: https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export type PluralMessage = {readonly other: Message} & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: Message;
};

/** Values by the names that stand in braces in a message. */
export type MessageValues = Readonly<Record<string, string>>;

/** Letters that run from right to left. */
export const RTL = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Puts values into a message. Names without a value stay as they are. */
export function fill(message: Message, values: MessageValues): string {
  return message.replace(/\{(\w+)\}/g, (name, key: string) => {
    const value = values[key];
    if (value === undefined) return name;
    // Isolated, or words of the other direction would take the marks around them along. An attribute cannot hold a <bdi>.
    return RTL.test(message) !== RTL.test(value) && /\p{L}/u.test(value) ? `\u2068${value}\u2069` : value;
  });
}

/** The form of a message for a number, by the rules of a language. */
export function pluralForm(message: PluralMessage, count: number, locale: string): Message {
  return message[categoryOf(count, locale)] ?? message.other;
}

const rules = new Map<string, Intl.PluralRules>();

function categoryOf(count: number, locale: string): Intl.LDMLPluralRule {
  // The words that are always there need not wait until the browser has read its tables.
  if (locale === 'en') return count === 1 ? 'one' : 'other';
  let own = rules.get(locale);
  if (!own) {
    own = new Intl.PluralRules(locale);
    rules.set(locale, own);
  }
  return own.select(count);
}
