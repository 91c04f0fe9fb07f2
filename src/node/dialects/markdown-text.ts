/** Puts a prefix before each line; blank lines get it without its space. */
export function prefixed(text: string, prefix: string): string {
  return text.replace(/^.*$/gm, line => (line === '' ? prefix.trimEnd() : prefix + line));
}

/** Indents each line that is not blank. */
export function indented(text: string, indent: string): string {
  return text.replace(/^(?=.*\S)/gm, indent);
}

/** The address of a link or picture, in angle brackets where it needs them. */
export function destination(address: string): string {
  return /[\s<>()]/.test(address) ? `<${address.replace(/[<>\\]/g, '\\$&').replaceAll('\n', '%0A')}>` : address;
}

/** The title behind an address, with the space before it; `''` for none. */
export function titleOf(title: string | null | undefined): string {
  return title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : '';
}

/** The line ends of a block. */
export function endOf(raw: string): string {
  return /\n[\s]*$/.exec(raw)?.[0] ?? '';
}

export function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0] ?? '';
}
