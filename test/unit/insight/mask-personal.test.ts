import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {maskPath, maskPersonal} from '../../../src/insight/mask-personal.js';

const JWT =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6Ikpv.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV';

describe('a query in the log', () => {
  it.each([
    ['my mail is ann.b@example.co.uk thanks', 'my mail is • thanks'],
    ['card 4111 1111 1111 1111 lost', 'card • lost'],
    ['call +49 (0)30 123456', 'call •'],
    ['error 4041', 'error 4041'],
    ['2fa', '2fa'],
    ['card 4111_1111_1111_1111', 'card •'],
    ['4111, 1111, 1111, 1111', '•'],
    ['4111·1111·1111·1111', '•'],
    ['call 555–123–4567 today', 'call • today'],
    ['call 555 ‑ 123 ‑ 4567', 'call •'],
    ['555\u00a0123\u20094567', '•'],
    ['4\u200b1\u200b1\u200b1\u200b1', '•'],
    ['write to jane＠example．com', 'write to •'],
    ['jane @ example.com', '•'],
    ['/reset?mail=jane%40example.com', '•'],
    ['卡号 ４１１１１１１１１１１１１１１１', '卡号 •'],
    ['رقم ٠١٢٣٤٥٦٧٨٩', 'رقم •'],
    ['कार्ड १२३४५६', 'कार्ड •'],
    [`token ${JWT} fails`, 'token • fails'],
    ['key sk_live_51H8xqT2eZvKYlo2C fails', 'key • fails'],
    ['sk_live_abcdefgh', '•'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', '•'],
    ['AKIAIOSFODNN7EXAMPLE', '•'],
    ['xoxb-2048-abcdefabcdef', '•'],
    ['commit da39a3ee5e6b4b0d3255bfef95601890afd80709', 'commit •'],
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', '•'],
    [
      'https://example.com/how-to-reset-your-password/when-it-was-forgotten?t=q7Rk2Lx9vTz4Wm8Yb3Nc',
      'https://example.com/how-to-reset-your-password/when-it-was-forgotten?•',
    ],
    ['user 550e8400-e29b-41d4-a716-446655440000', 'user •'],
    ['IBAN DE89 3704 0044 0532 0130 00 please', 'IBAN • please'],
    ['GB82 WEST 1234 5698 7654 32', '•'],
    ['es9121000418450200051332 what now', '• what now'],
    ['from 2001:db8::8a2e:370:7334', 'from •'],
    ['born 12.03.84', 'born •'],
    ['born 1984-03-12', 'born •'],
    ['order 30211', 'order •'],
    ['order 3021', 'order 3021'],
  ])('"%s" becomes "%s"', (query, masked) => {
    expect(maskPersonal(query)).toBe(masked);
  });

  it.each([
    'iPhone 15 Pro Max 256 GB',
    'Samsung Galaxy S24 Ultra',
    'samsunggalaxys24ultra512gb',
    'SM-G991B/DS',
    'WH-1000XM5',
    'Windows 11 24H2',
    'tax 2024',
    '2023/24',
    'between 2022–2024',
    '2019, 2020, 2021',
    'sizes 10, 12, 14, 16',
    'at 12:30:45',
    'only €1,250.00',
    'ERR_1234',
    'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
    'HTTP 404, 500, 503',
    'node 20.11.1',
    'macOS 10.15.7',
    'v1.2.3',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'Rechtsschutzversicherungsgesellschaften',
    'how-to-reset-2fa-on-iphone-15-pro',
    'docs/getting-started/install-on-windows-11',
    'com.example.app/MainActivity',
    'getElementByIdFromDocument',
    'addEventListener is not a function',
    'task-management-system',
    'npm_config_registry',
    'hey Jonathan',
    '@types/node',
    'EU27 when from what date',
    'm² and ½ and ™',
    'खाता कैसे बंद करें',
    '如何重置密码',
  ])('"%s" stays as it is', query => {
    expect(maskPersonal(query)).toBe(query);
  });

  it('is cut, whole characters only', () => {
    expect(maskPersonal('a'.repeat(500))).toHaveLength(200);
    expect(maskPersonal(`${'a'.repeat(199)}😀`)).toBe('a'.repeat(199));
  });

  it('is masked before it is cut', () => {
    const masked = maskPersonal(`${'word '.repeat(39)}jane.doe@example.com`);
    expect(masked).toBe(`${'word '.repeat(39)}•`);
  });

  it('is masked in a moment, however long it is', () => {
    for (const text of ['a', 'a ', '1', '1 ', '@', ' @', 'eyJ', 'a:', 'A1', 'DE12', ',1', 'a@', '-']) {
      expect(maskPersonal(text.repeat(200_000 / text.length)).length).toBeLessThanOrEqual(200);
    }
  }, 20_000);
});

const from = (letters: string, lengths: {minLength: number; maxLength: number}) =>
  fc.string({unit: fc.constantFrom(...letters), ...lengths});
const exactly = (letters: string, length: number) => from(letters, {minLength: length, maxLength: length});
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const ALPHANUMERIC = SMALL + SMALL.toUpperCase() + DIGITS;
const BASE64 = `${ALPHANUMERIC}+/`;
const BASE64_URL = `${ALPHANUMERIC}-_`;

const separator = fc.constantFrom('', ' ', '-', '_', '.', '/', '–', '—', '‑', '−', ' - ', '\u00a0', '\u2009', '·');
const inScript = (digits: string, zero: number) =>
  [...digits].map(digit => String.fromCodePoint(zero + Number(digit))).join('');
const zero = fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50);

/** Groups of digits with the same separator between them, in any script. */
const digitGroups = (...lengths: readonly number[]) =>
  fc
    .tuple(fc.tuple(...lengths.map(length => exactly(DIGITS, length))), separator, zero)
    .map(([groups, between, first]) => groups.map(group => inScript(group, first)).join(between));

const email = fc
  .tuple(
    from(`${SMALL}.${DIGITS}`, {minLength: 1, maxLength: 20}),
    fc.constantFrom('@', '＠', '%40'),
    from(SMALL, {minLength: 2, maxLength: 12}),
    fc.constantFrom('.com', '.co.uk', '．de', '.org'),
  )
  .map(parts => parts.join(''));

const iban = fc
  .tuple(
    exactly(SMALL.toUpperCase(), 2),
    exactly(DIGITS, 2),
    exactly(SMALL.toUpperCase(), 4),
    exactly(DIGITS, 14),
    fc.boolean(),
  )
  .map(([country, check, bank, account, isSpaced]) => {
    const number = country + check + bank + account;
    return isSpaced ? (number.match(/.{1,4}/g) ?? []).join(' ') : number;
  });

const json = (letters: fc.Arbitrary<string>) => letters.map(text => `eyJ${text}`);
const secret = fc.oneof(
  email,
  digitGroups(4, 4, 4, 4),
  digitGroups(4, 6, 5),
  digitGroups(3, 3, 4),
  digitGroups(3, 2, 4),
  fc
    .tuple(
      json(from(BASE64_URL, {minLength: 20, maxLength: 80})),
      json(from(BASE64_URL, {minLength: 20, maxLength: 150})),
      exactly(BASE64_URL, 43),
    )
    .map(parts => parts.join('.')),
  fc.tuple(fc.constantFrom('sk_live_', 'pk_test_', 'rk_live_'), exactly(ALPHANUMERIC, 24)).map(parts => parts.join('')),
  fc.tuple(fc.constantFrom('ghp_', 'gho_', 'ghs_'), exactly(ALPHANUMERIC, 36)).map(parts => parts.join('')),
  exactly('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16).map(key => `AKIA${key}`),
  fc.tuple(exactly(DIGITS, 11), exactly(ALPHANUMERIC, 24)).map(parts => `xoxb-${parts.join('-')}`),
  exactly('0123456789abcdef', 32),
  exactly('0123456789abcdef', 64),
  exactly(BASE64, 44),
  exactly(BASE64_URL, 43),
  fc.uuid(),
  iban,
);

/** Words that stand around it, up to where the text is cut and beyond. */
const words = fc
  .array(fc.constantFrom('help', 'card', 'Überweisung', 'reset', 'パスワード', 'my', 'it’s', 'iPhone 15'), {
    maxLength: 60,
  })
  .map(list => list.join(' '));
const joint = fc.constantFrom(' ', '\n', '(', '"', ': ', '=', ' #', '、');

describe('whatever a visitor wrote', () => {
  it('holds no secret afterwards, wherever that stood', () => {
    fc.assert(
      fc.property(words, joint, secret, joint, words, (before, left, text, right, after) => {
        const masked = maskPersonal(before + left + text + right + after);
        const plain = masked.normalize('NFKC');
        const whole = text.normalize('NFKC');
        // No piece of it either: what is cut or masked in part still tells a lot.
        for (let start = 0; start + 8 <= whole.length; start++) {
          expect(plain).not.toContain(whole.slice(start, start + 8));
        }
      }),
      // What a key is, is a matter of probability.
      {numRuns: 3000},
    );
  });

  it('is masked once and for all', () => {
    const text = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 400}),
      from(`${ALPHANUMERIC}@@..--__:: ,/%=+•`, {minLength: 0, maxLength: 500}),
      fc.array(fc.oneof(secret, words), {maxLength: 12}).map(parts => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, query => {
        const masked = maskPersonal(query);
        expect(maskPersonal(masked)).toBe(masked);
        expect(masked.length).toBeLessThanOrEqual(200);
      }),
      {numRuns: 3000},
    );
  });
});

describe('the path of a page', () => {
  it.each([
    ['/users/jane.doe@example.com/4111111111111111', '/users/•/•'],
    ['/users/jane.doe%40example.com/orders/', '/users/•/orders/'],
    ['/kunden/m%C3%BCller-30211/', '/kunden/müller-•/'],
    ['/account/550e8400-e29b-41d4-a716-446655440000/edit', '/account/•/edit'],
    ['/docs/v1.2.3/%C3%BCber-uns', '/docs/v1.2.3/%C3%BCber-uns'],
    ['/blog/2024/11/28/new-prices', '/blog/2024/11/28/new-prices'],
    ['/100%/off', '/100%/off'],
    ['/', '/'],
  ])('"%s" becomes "%s"', (path, masked) => {
    expect(maskPath(path)).toBe(masked);
  });
});
