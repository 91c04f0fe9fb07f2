// Build side only: github-slugger's tables are too large for a page. Browsers get anchors from the article's file.

import {decodeHTML} from 'entities';
import type {Heading, Section} from '../../core/article.js';
import {HeadingAnchors} from './heading-anchors.js';
import {LineFinder, lexMarkdown, type MarkdownToken} from './markdown-tokens.js';
import {PlainTextWriter, plainText} from './plain-text.js';

/** A link as the author wrote it. */
export interface OutlineLink {
  readonly href: string;
  /** Line of the Markdown, from 1. */
  readonly line: number;
}

/** An image as the author wrote it. */
export interface OutlineImage {
  readonly src: string;
  /** Alternative text, `''` for a decorative image. */
  readonly alt: string;
  /** Line of the Markdown, from 1. */
  readonly line: number;
}

/** What a compiler needs to know of an article's Markdown. Texts are plain: no markup, no entities. */
export interface Outline {
  /** The first-level heading that the document starts with. */
  readonly title?: string;
  /** The Markdown without that heading, when it is the article's title; lines end with `\n`. */
  readonly body: string;
  /** Lines of the Markdown that the body lacks, above all but comments: those of the title, and blank ones. */
  readonly titleLines: number;
  /** All headings in document order, those in quotes and lists too; without the one that became the title. */
  readonly headings: readonly Heading[];
  /** Lines of the Markdown, from 1, that the headings start on. */
  readonly headingLines: readonly number[];
  /** The text by heading; what stands before the first heading comes first, without one. */
  readonly sections: readonly Section[];
  readonly links: readonly OutlineLink[];
  readonly images: readonly OutlineImage[];
}

export interface OutlineOptions {
  /** The article's title, if it is known already. A first heading that differs from it stays in the text. */
  readonly title?: string;
  /** What {@link lexMarkdown} gives for the Markdown, if it is known already. */
  readonly tokens?: readonly MarkdownToken[];
}

/** Reads titles, headings, plain text, links and images out of Markdown (GFM with footnotes). Raw HTML gives text only. */
export function outlineMarkdown(
  markdown: string,
  {title: knownTitle, tokens = lexMarkdown(markdown)}: OutlineOptions = {},
): Outline {
  const title = leadingTitle(tokens);
  const isTitle = title !== undefined && (knownTitle === undefined || isSameText(title.text, knownTitle));
  const bodyTokens = isTitle ? tokens.filter(token => token !== title.token) : tokens;

  const anchors = new HeadingAnchors();
  const lines = new LineFinder();
  const headings: Heading[] = [];
  const headingLines: number[] = [];
  const sections: Section[] = [];
  const links: OutlineLink[] = [];
  const images: OutlineImage[] = [];
  let current: {readonly heading?: string; readonly anchor?: string} = {};
  const endSection = (text: string): void => {
    if (text !== '' || current.anchor !== undefined) sections.push({...current, text});
  };
  const writer = new PlainTextWriter({
    heading(token, text, textBefore) {
      endSection(textBefore);
      const anchor = anchors.next(token.text, text);
      headings.push({depth: token.depth, text, anchor});
      headingLines.push(lines.lineOf(token.raw));
      current = {heading: text, anchor};
    },
    link: ({href, raw, autolink}) =>
      void links.push({href: autolink ? href : decodeHTML(href), line: lines.lineOf(raw)}),
    image: ({href, raw}, alt) => void images.push({src: decodeHTML(href), alt, line: lines.lineOf(raw)}),
  });

  const enter = (token: MarkdownToken): void => lines.enter(token.raw);
  const titleAt = isTitle ? tokens.indexOf(title.token) : 0;
  writer.write(tokens.slice(0, titleAt), enter);
  if (isTitle) enter(title.token);
  writer.write(bodyTokens.slice(titleAt), enter);
  endSection(writer.take());

  const withBlankLines = bodyTokens.map(token => token.raw).join('');
  const body = isTitle ? withBlankLines.replace(/^\n+/, '') : withBlankLines;
  const before = isTitle ? title.token.raw + withBlankLines.slice(0, withBlankLines.length - body.length) : '';
  return {
    ...(title ? {title: title.text} : {}),
    body: anchors.without(body),
    titleLines: before.split('\n').length - 1,
    headings,
    headingLines,
    sections,
    links,
    images,
  };
}

/** The heading of depth 1 that nothing but comments and definitions stand before. */
function leadingTitle(tokens: readonly MarkdownToken[]): {token: MarkdownToken; text: string} | undefined {
  const first = tokens.find(token => token.type !== 'space' && token.type !== 'def' && !isComment(token));
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  const text = plainText(first.tokens);
  return text === '' ? undefined : {token: first, text};
}

function isComment(token: MarkdownToken): boolean {
  return token.type === 'html' && token.raw.trim().startsWith('<!--') && token.raw.trim().endsWith('-->');
}

/** Whether two titles say the same: case and spacing are a matter of style. */
function isSameText(first: string, second: string): boolean {
  const normalise = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return normalise(first) === normalise(second);
}
