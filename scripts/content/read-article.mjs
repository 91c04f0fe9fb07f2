import {Parser} from 'htmlparser2';
import {Marked} from 'marked';

/** What a reader should never see outside of code: syntax of generators that nothing has turned into Markdown. */
const RAW_SYNTAX = [
  /^:::+.*$/m,
  /^(?:!!!|\?\?\?\+?) ?\w.*$/m,
  /^===[+!]? ["“].*$/m,
  /\{\{[<%].*?[>%]\}\}/s,
  /\{%.*?%\}/s,
  /\{\{.*?\}\}/,
  /\{\/\*.*?\*\/\}/s,
  /%%.+?%%/s,
  /\{[:#.][^{}\n]*\}/,
  /\{\w+=[^{}\n]*\}/,
  /^import .* from ['"].*$/m,
  /^export (?:const|default|function) .*$/m,
  /^(?:--8<--|<<<|;--8<--).*$/m,
  /!?\[\[[^\]\n]+\]\]/,
  /\[!(?!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\])[A-Za-z]+\]/,
  /<\/?[A-Z][\w.]*(?:\s[^>]*)?>/,
  /:[a-z][a-z0-9_+-]{2,}:(?![\w/])/,
  /==[^=\s][^=\n]*==/,
  /^\[(?:TOC|toc)\]$/m,
  /\[[^\]\n]*\]\([^)\n]*\)/,
  /^\*\[[^\]]+\]:/m,
  /^: {1,3}\S/m,
];

/**
 * @param {string} markdown Plain Helplet Markdown.
 * @returns {readonly string[]} The raw syntax that its reader would see.
 */
export function rawSyntax(markdown) {
  const text = readableText(new Marked({gfm: true}).parse(markdown, {async: false}));
  return RAW_SYNTAX.flatMap(pattern => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [found.slice(0, 60).replace(/\s+/g, ' ')];
  });
}

/**
 * The links of an article's source that lead to the site itself, as far as Markdown and HTML without a dialect show them.
 *
 * @param {string} source
 * @returns {readonly string[]}
 */
export function internalLinks(source) {
  const text = source.replace(/^---\n[\s\S]*?\n---\n|^\+\+\+\n[\s\S]*?\n\+\+\+\n/, '');
  /** @type {string[]} */
  const found = [];
  const parser = new Parser({
    onopentag: (name, {href}) => void (name === 'a' && href !== undefined && inSource(href) && found.push(href)),
  });
  parser.end(new Marked({gfm: true}).parse(text, {async: false}));
  return found;
}

/**
 * Whether an address is one of the content itself, neither on the web nor inline.
 *
 * @param {string} address
 */
export function inSource(address) {
  return address !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

/** @param {string} html */
function readableText(html) {
  let text = '';
  let code = 0;
  const parser = new Parser({
    onopentag(name) {
      if (name === 'code' || name === 'pre') code++;
      else if (/^(?:p|li|h\d|td|th|div|blockquote|summary|dt|dd|br)$/.test(name)) text += '\n';
    },
    onclosetag(name) {
      if (name === 'code' || name === 'pre') code--;
    },
    ontext(words) {
      text += code > 0 ? ' ' : words;
    },
  });
  parser.end(html);
  return text;
}
