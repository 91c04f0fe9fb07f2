/** What can be filled into an address, by the name that stands in braces. */
export const CONTACT_PLACEHOLDERS = ['query', 'article', 'articles', 'path', 'reference', 'locale', 'summary'] as const;

export type ContactPlaceholder = (typeof CONTACT_PLACEHOLDERS)[number];

/** Longer addresses of mail are cut by some programs. */
const MAX_LENGTH = 1800;

/** Fills `{query}` and the like into an address, percent-encoded; where it would get too long, the summary is cut, then the query. */
export function fillAddress(template: string, values: Readonly<Record<ContactPlaceholder, string>>): string {
  const kept: Record<string, string> = {...values};
  const whole = (): string =>
    template.replace(/\{(\w+)\}/g, (braces, name: string) =>
      Object.hasOwn(kept, name) ? encode(kept[name] ?? '') : braces,
    );
  for (const name of ['summary', 'query']) {
    while (whole().length > MAX_LENGTH && kept[name]) {
      const letters = Array.from(kept[name]);
      // By a share, so that 30,000 letters take no longer than a few.
      kept[name] = letters.slice(0, letters.length * 0.97).join('');
    }
  }
  return whole();
}

/** The names in braces that {@link fillAddress} does not know. */
export function unknownPlaceholders(template: string): readonly string[] {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return names.filter(name => !(CONTACT_PLACEHOLDERS as readonly string[]).includes(name));
}

/** An address that can be linked before anything is known to fill in. */
export function emptyAddress(template: string): string {
  return template.replace(/\{\w+\}/g, '');
}

/** Half a character has no encoding. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
