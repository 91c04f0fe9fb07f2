/** What can be filled into an address, by the name that stands in braces. */
export const CONTACT_PLACEHOLDERS = ['query', 'article', 'articles', 'path', 'reference', 'locale', 'summary'] as const;

export type ContactPlaceholder = (typeof CONTACT_PLACEHOLDERS)[number];

/** Longer addresses of mail are cut by some programs. */
const MAX_LENGTH = 1800;

/** Fills `{query}` and the like into an address, percent-encoded; the summary is cut where it would get too long. */
export function fillAddress(template: string, values: Readonly<Record<ContactPlaceholder, string>>): string {
  const fill = (text: string, names: readonly string[]): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) =>
      names.includes(name) ? encode(values[name as ContactPlaceholder]) : whole,
    );
  const rest = fill(
    template,
    CONTACT_PLACEHOLDERS.filter(name => name !== 'summary'),
  );
  let {summary} = values;
  const whole = (): string => rest.replaceAll('{summary}', encode(summary));
  while (whole().length > MAX_LENGTH && summary) summary = Array.from(summary).slice(0, -20).join('');
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
