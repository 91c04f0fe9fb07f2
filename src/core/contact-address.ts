/** What can be filled into an address, by the name that stands in braces. */
export const CONTACT_PLACEHOLDERS = ['query', 'article', 'articles', 'path', 'reference', 'locale', 'summary'] as const;

export type ContactPlaceholder = (typeof CONTACT_PLACEHOLDERS)[number];

/** The names in braces that nothing is filled in for. */
export function unknownPlaceholders(template: string): readonly string[] {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return names.filter(name => !(CONTACT_PLACEHOLDERS as readonly string[]).includes(name));
}

/** An address that can be linked before anything is known to fill in. */
export function emptyAddress(template: string): string {
  return template.replace(/\{\w+\}/g, '');
}
