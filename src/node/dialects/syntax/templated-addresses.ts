import {destination} from '../markdown-text.js';
import type {Syntax} from './syntax.js';
import {plainAddress} from './tag-addresses.js';

const TAG = String.raw`\{\{[<%][^\n]*?[>%]\}\}|\{%[^\n]*?%\}|\{\{[^{}\n]*\}\}`;
const LINK = new RegExp(
  String.raw`^(!?)\[((?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.)*\](?:\([^)\n]*\))?)*)\]\(\s*<?((?:[^\s()<>{]|\{(?![{%]))*(?:${TAG})(?:[^\s()<>{]|\{(?![{%])|${TAG})*)>?(?:\s+["']([^"'\n]*)["'])?\s*\)`,
);

/** `[words]({{< ref "x.md" >}})`, `[words]({{ site.baseurl }}/x)`: Markdown does not take them for links. */
export const templatedLink: Syntax = {
  name: 'templated-link',
  level: 'inline',
  hint: /\]\([^)\n]*\{[{%]/,
  start: text => /!?\[/.exec(text)?.index,
  read(text, lexer) {
    if (!/^!?\[/.test(text)) return undefined;
    const [raw, mark = '', words = '', address = '', title] = LINK.exec(text) ?? [];
    if (raw === undefined || plainAddress(address, ANY_VALUES) === undefined) return undefined;
    const tokens = mark ? [] : lexer.inlineTokens(words);
    return {
      raw,
      write(writer) {
        const plain = plainAddress(address, writer.article.values);
        const text = mark ? words : writer.write(tokens);
        if (plain === undefined) return mark ? '' : text;
        const target = destination(mark ? writer.picture(plain) : writer.link(plain));
        return `${mark}[${text}](${target}${title ? ` "${title}"` : ''})`;
      },
    };
  },
};

/** While an article is read, its front matter is not known yet. */
const ANY_VALUES: Readonly<Record<string, unknown>> = new Proxy({}, {get: () => ''});

const OPENING_TAG = new RegExp(String.raw`^<[a-zA-Z][\w-]*(?:[^<>{]|\{(?![{%])|${TAG})*>`);

const TAGS_OF_HTML = new RegExp(OPENING_TAG.source.slice(1), 'g');
const TAGS = new RegExp(`<[a-zA-Z][^<>]*(?<!=)(?:${TAG})`);

/** Tags of HTML whose attributes hold those of a template language. */
export const templatedHtml: Syntax = {
  name: 'templated-html',
  level: 'inline',
  hint: /<[a-zA-Z][^>\n]*\{[{%]/,
  start: text => /<[a-zA-Z]/.exec(text)?.index,
  read(text) {
    const raw = text.startsWith('<') ? OPENING_TAG.exec(text)?.[0] : undefined;
    // `={{` is an object of JSX.
    if (raw === undefined || !/(?<!=)\{[{%]/.test(raw)) return undefined;
    if (plainAddress(raw, ANY_VALUES) === undefined) return undefined;
    return {raw, write: writer => writer.html(plainAddress(raw, writer.article.values) ?? raw)};
  },
};

const HTML_BLOCK =
  /^ {0,3}<(?:\/?(?:address|article|aside|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|picture)\b[^\n]*|[a-zA-Z][^\n]*>[ \t]*)(?:\n[^\n]*\S[^\n]*)*(?:\n|$)/;

/** Blocks of HTML with such tags. */
export const templatedHtmlBlock: Syntax = {
  name: 'templated-html-block',
  level: 'block',
  hint: /<[a-zA-Z][^>\n]*\{[{%]/,
  start: () => undefined,
  read(text) {
    const raw = HTML_BLOCK.exec(text)?.[0];
    if (raw === undefined || !TAGS.test(raw) || /^<[^>\n]*>[^\n]*<\/a>/.test(raw.trim())) return undefined;
    return {
      raw,
      write: ({html, article}) => html(raw.replace(TAGS_OF_HTML, tag => plainAddress(tag, article.values) ?? tag)),
    };
  },
};

const DEFINITION = new RegExp(
  String.raw`^( {0,3}\[[^\]\n]+\]:[ \t]*)<?((?:[^\s<>{]|\{(?![{%]))*(?:${TAG})(?:[^\s<>{]|\{(?![{%])|${TAG})*)>?([ \t]+"[^"\n]*")?[ \t]*(?:\n|$)`,
);

/** `[words]: {{< ref "x.md" >}}`, which links of the article refer to. */
export const templatedDefinition: Syntax = {
  name: 'templated-definition',
  level: 'block',
  hint: /\]:[ \t]*[^\s]*\{[{%]/,
  start: () => undefined,
  read(text) {
    const [raw, label = '', address = '', title = ''] = DEFINITION.exec(text) ?? [];
    if (raw === undefined || plainAddress(address, ANY_VALUES) === undefined) return undefined;
    return {
      raw,
      write: ({link, article}) => `${label}${destination(link(plainAddress(address, article.values) ?? ''))}${title}\n`,
    };
  },
};
