/** The number that orders a file or folder among others: `02-cards`. */
export const ORDER_NUMBER = /^(\d{1,3})[-_. ]+(?=\D)/;

/** A file's or folder's name as a title: `reset-your_password` reads `Reset your password`. */
export function nameInWords(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  const [first = name, ...rest] = Array.from(words);
  return first.toUpperCase() + rest.join('');
}
