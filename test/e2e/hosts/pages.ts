import type {Served} from './host-server.js';

export const NONCE = 'Zm9yLW9uZS1yZXNwb25zZQ';

const STRICT = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** How each page of `pages/` is served. */
export const PAGES: Readonly<Record<string, Served>> = {
  'aggressive-css.html': {},
  'bfcache.html': {},
  'clobbered.html': {},
  'create-tree-walker.html': {},
  'cross-origin-cdn.html': {
    policy: [
      "default-src 'none'",
      'script-src http://127.0.0.1:*',
      "connect-src 'self' http://127.0.0.1:*",
      "img-src 'self'",
      'worker-src blob: http://127.0.0.1:*',
    ].join('; '),
  },
  'elements.html': {},
  'foreign-bundle.html': {},
  'framed.html': {},
  'mootools.html': {},
  'no-trusted-types.html': {policy: [...STRICT, "trusted-types 'none'"].join('; ')},
  'nonce.html': {
    policy: `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'none'; connect-src 'self'; img-src 'self'; worker-src 'self'`,
  },
  'one-file-mootools.html': {},
  'one-file-prototype-js.html': {},
  'one-file-ses.html': {},
  'one-file.html': {},
  'prototype-js.html': {},
  'quirks.html': {},
  'sandboxed.html': {},
  'ses.html': {},
  'shift-jis.html': {
    contentType: 'text/html; charset=shift_jis',
    // "ヘルプ", which Node has no encoder for.
    encode: text => replaceBytes(text, 'ヘルプ', [0x83, 0x77, 0x83, 0x8b, 0x83, 0x76]),
  },
  'single-page-app.html': {},
  'strict-policy.html': {policy: [...STRICT, 'trusted-types helplet'].join('; ')},
  'two-copies.html': {},
  'two-versions.html': {},
  'view-transitions.html': {},
  'windows-1252.html': {
    contentType: 'text/html; charset=windows-1252',
    encode: text => Buffer.from(text, 'latin1'),
  },
  'xhtml-module.xhtml': {},
  'xhtml.xhtml': {},
  'zone.html': {},
};

function replaceBytes(text: string, word: string, bytes: readonly number[]): Uint8Array {
  const [before = '', ...after] = text.split(word);
  const pieces = after.flatMap(piece => [Buffer.from(bytes), Buffer.from(piece, 'ascii')]);
  return Buffer.concat([Buffer.from(before, 'ascii'), ...pieces]);
}
