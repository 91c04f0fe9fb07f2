import {destination} from '../markdown-text.js';
import {type AttributeValues, readAttributes} from './attribute-values.js';
import type {Syntax} from './syntax.js';

const VALUE = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)`;
const ITEM = String.raw`(?:[.#][\w-][\w:.-]*|[\w@:-]+=${VALUE}|data-[\w-]+|:?target=_blank)`;
/** `{.class}`, `{ #id width="300" }`, Kramdown's `{: .class }` and `{:toc}`. */
const LIST = new RegExp(
  String.raw`^\{(?::[ \t]*(?:${ITEM}|[\w.:-]+)?(?:[ \t]+(?:${ITEM}|[\w.:-]+))*|[ \t]*${ITEM}(?:[ \t]+${ITEM})*)[ \t]*\}`,
);
const LINE = new RegExp(String.raw`^ {0,3}${LIST.source.slice(1)}[ \t]*(?:\n|$)`);

/** Attributes behind words, links and code, which say how to draw them. */
export const attributeList: Syntax = {
  name: 'attribute-list',
  level: 'inline',
  hint: /\{:?[ \t]*[.#\w]/,
  // In the midst of words they are text, unless Kramdown's colon shows that they are not.
  start: text => /(?:^|[ \t\n])[ \t]*\{(?:[ \t]*[.#\w:]|:)[^{}\n]*\}[ \t]*(?=\n|$)|\{:(?=[ \t.#\w])/.exec(text)?.index,
  read(text) {
    const space = /^[ \t]*\n?[ \t]*/.exec(text)?.[0] ?? '';
    const list = LIST.exec(text.slice(space.length))?.[0];
    if (list === undefined) return undefined;
    const rest = text.slice(space.length + list.length);
    if (space !== '' && !/^[ \t]*(?:\n|$)/.test(rest)) return undefined;
    return {raw: space + list, write: () => ''};
  },
};

/** Attributes on a line of their own, before or behind the block that they are for. */
export const attributeLine: Syntax = {
  name: 'attribute-line',
  level: 'block',
  hint: /^[ \t>]*\{:?[ \t]*[.#\w]/m,
  start: text => /^ {0,3}\{(?::|[ \t]*[.#\w-]+)[^{}\n]*\}[ \t]*$/m.exec(text)?.index,
  read(text) {
    const raw = LINE.exec(text)?.[0];
    return raw === undefined ? undefined : {raw, write: () => '\n'};
  },
};

const PICTURE =
  /^!\[((?:[^[\]\\]|\\.)*)\]\([ \t]*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:[ \t]+["']([^"'\n]*)["'])?[ \t]*(?:=(\d+%?|)(?:x(\d+%?|))?)?[ \t]*\)/;

/** Pictures with a width behind them, `{ width="300" }` or `=300x200`, and those for one colour scheme. */
export const sizedPicture: Syntax = {
  name: 'sized-picture',
  level: 'inline',
  hint: /\)\{|\) \{|#(?:gh-)?(?:only-)?(?:dark|light)|[\s>"']=\d*x?\d*%?[ \t]*\)/,
  start: text => (text.includes('![') ? text.indexOf('![') : undefined),
  read(text) {
    const [picture, alt = '', angled, bare = '', title, givenWidth, givenHeight] = PICTURE.exec(text) ?? [];
    if (picture === undefined) return undefined;
    const list = /^[ \t]?/.exec(text.slice(picture.length))?.[0] ?? '';
    const attributes = LIST.exec(text.slice(picture.length + list.length))?.[0];
    const raw = picture + (attributes === undefined ? '' : list + attributes);
    const source = angled ?? bare;
    const scheme = /#(?:only-|gh-)?(dark|light)(?:-mode-only)?$/.exec(source);
    if (attributes === undefined && scheme === null && !givenWidth && !givenHeight) return undefined;
    if (scheme?.[1] === 'dark') return {raw, write: () => ''};
    const {values}: Pick<AttributeValues, 'values'> = readAttributes((attributes ?? '').replace(/^\{:?|\}$/g, ''));
    const [width, height] = [values.get('width') ?? givenWidth, values.get('height') ?? givenHeight].map(pixels);
    return {
      raw,
      write(writer) {
        const address = writer.picture(source.replace(/#(?:only-|gh-)?light(?:-mode-only)?$/, ''));
        if (!width && !height) return `![${alt}](${destination(address)}${title ? ` "${title}"` : ''})`;
        const quoted = (name: string, value: string | undefined): string =>
          value ? ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` : '';
        const words = quoted('title', title) + quoted('width', width) + quoted('height', height);
        return `<img${quoted('src', address)} alt="${alt.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"${words}>`;
      },
    };
  },
};

/** A width that HTML takes as it is; percentages depend on what is around. */
function pixels(value: string | undefined): string | undefined {
  return /^(\d+)(?:px)?$/.exec(value ?? '')?.[1];
}
