import type {ReportLoss} from '../import-findings.js';
import {markCallouts} from './callouts.js';
import {tidyCode} from './code-blocks.js';
import {replaceMedia} from './media.js';
import {classWords, findAll, lineOf, moveChildren, rename, unwrap} from './parse-html.js';
import {tidyTables} from './tables.js';

/** Never part of a text. */
const SILENT =
  'script, style, link, meta, title, base, template, noscript, button, dialog, [data-clipboard-text], [role="search"]';
/** What help desks show to those who write the articles alone. */
const PRIVATE = '.private-note, .internal-note';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const PERMALINK =
  'a.headerlink, a.anchor, a.hash-link, a.header-anchor, a.heading-anchor, a.anchor-link, a.anchorjs-link';

/**
 * The first steps of tidying: callouts become quotes with `data-callout`, each `<pre>` holds one `<code class="language-…">`, headings
 * begin below the title. Ids are where they were, so that links to them can be followed.
 */
export function tidyStructure(root: Element, title: string, report: ReportLoss): void {
  for (const element of findAll(root, SILENT)) element.remove();
  for (const note of findAll(root, PRIVATE)) {
    report('element-dropped', 'a note for the team');
    note.remove();
  }
  removeComments(root);
  tidyCode(root);
  markCallouts(root);
  tidyHeadings(root, title);
}

/**
 * The other steps: what the HTML of any editor says becomes the few elements that Markdown has. Frames become links, styles
 * `<strong>` and `<em>`, figures pictures with a title.
 */
export function tidyContent(root: Element, report: ReportLoss): void {
  replaceMedia(root, report);
  dropControls(root, report);
  replaceStyles(root);
  tidyTables(root);
  tidyFigures(root);
  tidyLists(root);
  dropEmptyBlocks(root);
}

function removeComments(node: Node): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 8) node.removeChild(child);
    else removeComments(child);
  }
}

/** Forms and drawings; the boxes of task lists stay. */
function dropControls(root: Element, report: ReportLoss): void {
  for (const box of findAll(root, 'li input[type=checkbox]')) {
    if (box.parentElement?.localName === 'label' || box.parentElement?.localName === 'p') unwrap(box.parentElement);
  }
  for (const search of findAll(root, 'form input[type=search], form input[name=q], form input[name=query]')) {
    search.closest('form')?.remove();
  }
  for (const control of findAll(root, 'input, select, textarea, progress, meter')) {
    if (control.matches('li > input[type=checkbox]')) continue;
    if (control.getAttribute('type') !== 'hidden') report('element-dropped', `<${control.localName}>`);
    control.remove();
  }
  for (const drawing of findAll(root, 'svg, canvas, math')) {
    if (!drawing.matches('a *, [aria-hidden=true], [aria-hidden=true] *')) {
      report('element-dropped', `<${drawing.localName}>`);
    }
    drawing.remove();
  }
  for (const form of findAll(root, 'form, fieldset, legend, label')) unwrap(form);
}

/** Editors write bold text as styles of spans. */
function replaceStyles(root: Element): void {
  for (const element of findAll(root, 'span, font, b, strong, i, em, div[style], p[style]')) {
    const style = element.getAttribute('style') ?? '';
    const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
    const isBold = weight !== undefined && /^(?:bold|bolder|[6-9]00)$/i.test(weight);
    const isItalic = /font-style\s*:\s*(?:italic|oblique)/i.test(style);
    const isStruck = /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style);
    const name = element.localName;
    if (name === 'b' && weight !== undefined && !isBold) unwrap(element);
    else if (name === 'span' || name === 'font' || name === 'div' || name === 'p') {
      if (isStruck) wrapContent(element, 'del');
      if (isItalic) wrapContent(element, 'em');
      if (isBold && !element.closest(HEADINGS)) wrapContent(element, 'strong');
      if (name === 'span' || name === 'font') unwrap(element);
    }
  }
  for (const bold of findAll(root, 'h1 strong, h2 strong, h3 strong, h4 strong, h5 strong, h6 strong, th strong, th b'))
    unwrap(bold);
  for (const bold of findAll(root, 'h1 b, h2 b, h3 b, h4 b, h5 b, h6 b, strong strong, strong b, b strong, em em'))
    unwrap(bold);
}

function wrapContent(element: Element, name: string): void {
  // Around blocks, Markdown's marks would stand alone.
  if (element.querySelector('p, div, ul, ol, table, pre, blockquote, h1, h2, h3, h4, h5, h6')) return;
  if (lineOf(element) === '') return;
  const wrapper = element.ownerDocument.createElement(name);
  moveChildren(element, wrapper);
  element.appendChild(wrapper);
}

/** A figure is a picture whose caption is its title; one of something else is that, and a paragraph below. */
function tidyFigures(root: Element): void {
  for (const image of findAll(root, 'img.emoji, img.emojione, img[class*="emoji"]')) {
    const alt = image.getAttribute('alt') ?? '';
    if (alt !== '') image.replaceWith(image.ownerDocument.createTextNode(alt));
  }
  for (const image of findAll(root, 'img')) {
    const lazy =
      image.getAttribute('data-src') ?? image.getAttribute('data-original') ?? image.getAttribute('data-lazy-src');
    const src = image.getAttribute('src') ?? '';
    if (lazy && (src === '' || src.startsWith('data:'))) image.setAttribute('src', lazy);
    if ((image.getAttribute('src') ?? '') === '') image.remove();
  }
  for (const picture of findAll(root, 'picture')) {
    for (const source of findAll(picture, 'source')) source.remove();
    unwrap(picture);
  }
  for (const link of findAll(root, 'a[href]')) {
    const [only, other] = Array.from(link.childNodes).filter(
      ({textContent, nodeType}) => nodeType === 1 || textContent?.trim(),
    );
    const href = link.getAttribute('href') ?? '';
    if (other || only?.nodeName !== 'IMG' || !/\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i.test(href)) continue;
    // A small picture that opens the large one: the reader enlarges pictures by itself.
    (only as Element).setAttribute('src', href);
    unwrap(link);
  }
  for (const figure of findAll(root, 'figure, .wp-caption, .image-with-caption')) {
    const caption = figure.querySelector('figcaption, .wp-caption-text, .caption');
    const images = findAll(figure, 'img');
    const text = lineOf(caption);
    const [image] = images;
    if (caption && image && images.length === 1 && !figure.querySelector('table, pre, video, a[href]')) {
      if (text !== '') image.setAttribute('title', text);
      const paragraph = figure.ownerDocument.createElement('p');
      paragraph.appendChild(image);
      figure.replaceWith(paragraph);
    } else {
      if (caption) rename(caption, 'p');
      unwrap(figure);
    }
  }
}

/** Old editors put a nested list beside the item that it belongs to. */
function tidyLists(root: Element): void {
  for (const list of findAll(root, 'ul > ul, ul > ol, ol > ul, ol > ol')) {
    const item = list.previousElementSibling;
    if (item?.localName === 'li') item.appendChild(list);
    else {
      const wrapper = list.ownerDocument.createElement('li');
      list.before(wrapper);
      wrapper.appendChild(list);
    }
  }
  for (const list of findAll(root, 'ul, ol')) if (!list.querySelector('li')) unwrap(list);
}

/** The title is the only heading of the first level, and headings are text in one line. */
function tidyHeadings(root: Element, title: string): void {
  for (const permalink of findAll(root, PERMALINK)) {
    if (permalink.closest(HEADINGS)) removeKeepingId(permalink);
  }
  for (const link of findAll(root, `:is(${HEADINGS}) a[href^="#"]`)) {
    if (/^[#¶§🔗\s\u200b]*$/u.test(link.textContent ?? '')) removeKeepingId(link);
    // A heading that is a link to itself.
    else if (lineOf(link) === lineOf(link.closest(HEADINGS))) unwrap(link);
  }
  for (const lineBreak of findAll(root, `:is(${HEADINGS}) br`)) {
    lineBreak.replaceWith(lineBreak.ownerDocument.createTextNode(' '));
  }
  const headings = findAll(root, HEADINGS);
  for (const heading of headings) {
    if (lineOf(heading) !== '') continue;
    if (heading.querySelector('img')) rename(heading, 'p');
    else unwrap(heading);
  }
  const [first] = findAll(root, HEADINGS);
  if (first && lineOf(first).toLowerCase() === title.toLowerCase()) first.remove();
  if (!root.querySelector('h1')) return;
  for (const heading of findAll(root, HEADINGS)) {
    rename(heading, `h${Math.min(6, Number(heading.localName.slice(1)) + 1)}`);
  }
}

function removeKeepingId(link: Element): void {
  const id = link.getAttribute('id') ?? link.getAttribute('name');
  const heading = link.closest(HEADINGS);
  if (id !== null && heading && !heading.hasAttribute('id')) heading.setAttribute('id', id);
  link.remove();
}

function dropEmptyBlocks(root: Element): void {
  for (const block of findAll(root, 'p, div, section, aside, span').reverse()) {
    const isEmpty =
      lineOf(block).replace(/[\u200b\ufeff]/g, '') === '' && !block.querySelector('img, hr, input, table, pre');
    if (isEmpty) block.remove();
  }
  for (const block of findAll(root, 'nav')) if (classWords(block).includes('toc') || isContents(block)) block.remove();
}

/** A list of links to places of the same article; the reader makes its own. */
function isContents(block: Element): boolean {
  const links = findAll(block, 'a[href]');
  return links.length > 0 && links.every(link => link.getAttribute('href')?.startsWith('#'));
}
