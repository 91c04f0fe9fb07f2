const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;

/** Digits of other scripts as ASCII ones: both are typed. */
export function foldDigits(word: string): string {
  return word.replace(FOREIGN_DIGIT, digitOf);
}

/** Each block of digits begins with its zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
