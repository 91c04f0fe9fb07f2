import {nameToEmoji} from 'gemoji';
import type {Syntax} from './syntax.js';

const NAME = /^:([a-z\d][\w+-]*|[+-]1):(?![\w:])/;
const ICON = /^:(?:material|octicons|fontawesome|simple|twemoji|fa|fas|fab|far|mdi)-[\w-]+:(?:\{[^{}\n]*\})?[ \t]?/;

/** `:tada:` by the names that GitHub has; not in times and other words. */
export const emoji: Syntax = {
  name: 'emoji',
  level: 'inline',
  hint: /:[a-z\d+-][\w+-]*:/,
  start: text => /(?<![\w:/]):(?:[a-z\d][\w+-]*|[+-]1):(?![\w:])/.exec(text)?.index,
  read(text) {
    const [raw, name = ''] = NAME.exec(text) ?? [];
    const picture = raw === undefined ? undefined : (nameToEmoji[name] ?? nameToEmoji[gitHubName(name)]);
    return raw === undefined || picture === undefined ? undefined : {raw, write: () => picture};
  },
};

/** Others put first who GitHub puts last: `man_raising_hand`. */
function gitHubName(name: string): string {
  return name.replace(/^(man|woman)_(?:in_)?(.+)$/, '$2_$1');
}

/** `:material-account:` and the like: pictures that the generator draws. */
export const icon: Syntax = {
  name: 'icon',
  level: 'inline',
  hint: /:(?:material|octicons|fontawesome|simple|twemoji|fa|fas|fab|far|mdi)-/,
  start: text => /:(?:material|octicons|fontawesome|simple|twemoji|fa|fas|fab|far|mdi)-[\w-]+:/.exec(text)?.index,
  read(text) {
    const raw = ICON.exec(text)?.[0];
    return raw === undefined ? undefined : {raw, write: () => ''};
  },
};
