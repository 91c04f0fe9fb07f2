import {Parser} from 'htmlparser2';
import type {ContentWarning} from '../../content/content-warning.js';
import type {CheckedArticle} from '../checked-article.js';

/** Elements that the reader drops, with what they do. */
const REMOVED = new Set(
  'applet base button canvas embed form frame frameset iframe input link meta object script select style svg textarea'.split(
    ' ',
  ),
);
const MAY_BE_REMOVED =
  /<(?:applet|base|button|canvas|embed|form|frame|iframe|input|link|meta|object|script|select|style|svg|textarea)/i;
/** Told once for their whole: what stands in them goes with them, or belongs to them. */
const CONTAINERS = new Set(['form', 'svg', 'object', 'select', 'canvas', 'frameset']);

/** Raw HTML that the reader does not show. */
export function checkRemovedHtml(article: CheckedArticle): readonly ContentWarning[] {
  if (!MAY_BE_REMOVED.test(article.compiled.article.markdown)) return [];
  const warnings: ContentWarning[] = [];
  let container: string | undefined;
  for (const {name, isEnd, line} of htmlTags(article)) {
    if (isEnd) {
      if (name === container) container = undefined;
      continue;
    }
    if (container !== undefined || !REMOVED.has(name)) continue;
    if (CONTAINERS.has(name)) container = name;
    const message = `The reader does not show <${name}>.`;
    const fix = FIXES[name];
    warnings.push({
      code: 'html-removed',
      message,
      where: article.where(line),
      cause: `<${name}>`,
      ...(fix ? {fix} : {}),
    });
  }
  return warnings;
}

const FIXES: Readonly<Record<string, string>> = {
  iframe: 'For a video, put a link to it in a line of its own; link to anything else.',
  script: 'Remove it; articles run no code.',
  style: 'Remove it; the panel has a look of its own.',
  form: 'Link to the page that has the form.',
};

/** Pictures in Markdown without a text for those who do not see them, and in HTML without even an empty one. */
export function checkAltTexts(article: CheckedArticle): readonly ContentWarning[] {
  const {images} = article.compiled;
  const inMarkdown = images
    .filter(({alt}) => alt.trim() === '')
    .map(({src, line}) => altMissing(src, article.where(line - article.compiled.titleLines)));
  if (!/<img/i.test(article.compiled.article.markdown)) return inMarkdown;
  const inHtml = htmlTags(article)
    .filter(({name, isEnd, attributes}) => name === 'img' && !isEnd && attributes.alt === undefined)
    .map(({attributes, line}) => altMissing(attributes.src ?? '', article.where(line)));
  return [
    ...inMarkdown,
    ...inHtml.filter(
      ({where, address}) => !inMarkdown.some(other => other.where === where && other.address === address),
    ),
  ];
}

function altMissing(address: string, where: string): ContentWarning {
  return {code: 'alt-missing', message: `The picture ${address} has no alternative text.`, where, address};
}

/** `<!-- tabs:start -->` and `<!-- tabs:end -->` that do not belong together. */
export function checkTabs(article: CheckedArticle): readonly ContentWarning[] {
  if (!/tabs:(?:start|end)/.test(article.compiled.article.markdown)) return [];
  const warnings: ContentWarning[] = [];
  const warn = (message: string, line: number): void =>
    void warnings.push({code: 'tabs-unclosed', message, where: article.where(line)});
  // Tabs may stand in tabs.
  const open: number[] = [];
  for (const {token, line} of article.pieces) {
    if (token.type !== 'html') continue;
    for (const [index, text] of token.raw.split('\n').entries()) {
      for (const [, mark] of text.matchAll(/<!--\s*tabs:(start|end)\s*-->/g)) {
        if (mark === 'start') open.push(line + index);
        else if (open.pop() === undefined) warn('Tabs end here that did not begin.', line + index);
      }
    }
  }
  for (const start of open) warn('These tabs begin but do not end.', start);
  return warnings;
}

interface HtmlTag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** The tags of an article's raw HTML. Markdown cuts it into pieces; an element may begin in one and end in another. */
function htmlTags({pieces}: CheckedArticle): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  let read = 0;
  let current = {raw: '', line: 1};
  const add = (name: string, isEnd: boolean, attributes: HtmlTag['attributes']): void => {
    const before = current.raw.slice(0, Math.max(0, parser.startIndex - read));
    tags.push({name, isEnd, attributes, line: current.line + before.split('\n').length - 1});
  };
  const parser = new Parser({
    onopentag: (name, attributes) => add(name, false, attributes),
    onclosetag: (name, isImplied) => {
      if (!isImplied) add(name, true, {});
    },
  });
  for (const {token, line} of pieces) {
    if (token.type !== 'html') continue;
    current = {raw: token.raw, line};
    parser.write(token.raw);
    read += token.raw.length;
  }
  parser.end();
  return tags;
}
