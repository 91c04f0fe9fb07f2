/** A question of more characters is a text that somebody pasted. */
const MAX_LENGTH = 200;

/** A query without what may tell who asked: addresses of mail, and numbers of five digits or more. */
export function maskPersonal(query: string): string {
  return query
    .slice(0, MAX_LENGTH)
    .replace(/\S+@\S+/g, '•')
    .replace(/\+?\p{Nd}(?:[\s()./-]{0,2}\p{Nd}){4,}/gu, '•');
}
