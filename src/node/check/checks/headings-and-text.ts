import type {ContentWarning} from '../../content/content-warning.js';
import type {CheckedArticle, Piece} from '../checked-article.js';

/** About 5,000 words, or 25 minutes of reading. */
const MOST_CHARACTERS = 30_000;
const CHARACTERS_OF_WORD = 6;
const figure = new Intl.NumberFormat('en');

/** Blocks that a reader sees though they have no text. */
const VISIBLE = new Set(['image', 'code', 'hr', 'html', 'table']);

/** An article that has neither text nor headings nor pictures. */
export function checkEmptyArticle({compiled}: CheckedArticle): readonly ContentWarning[] {
  const {article, sections, images, file} = compiled;
  if (article.headings.length > 0 || images.length > 0 || sections.some(({text}) => text !== '')) return [];
  // HTML may show something without any text.
  if (/<\w/.test(article.markdown)) return [];
  return [{code: 'article-empty', message: `"${article.title}" has no text.`, where: file}];
}

/** An article that is longer than most people read. */
export function checkLength({compiled}: CheckedArticle): readonly ContentWarning[] {
  const characters = compiled.sections.reduce((sum, {text}) => sum + text.length, 0);
  if (characters <= MOST_CHARACTERS) return [];
  const words = Math.round(characters / CHARACTERS_OF_WORD / 100) * 100;
  const message = `"${compiled.article.title}" has ${figure.format(characters)} characters, about ${figure.format(words)} words, in ${compiled.article.headings.length} sections; ${figure.format(MOST_CHARACTERS)} are long.`;
  return [{code: 'article-long', message, where: compiled.file}];
}

/** Headings without words. */
export function checkEmptyHeadings(article: CheckedArticle): readonly ContentWarning[] {
  const {headings} = article.compiled.article;
  return headings.flatMap(({text, depth}, index) =>
    text.trim() === ''
      ? [
          {
            code: 'heading-empty' as const,
            message: `A heading of level ${depth} has no words.`,
            where: article.whereIsHeading(index),
          },
        ]
      : [],
  );
}

/** Headings that are more than one level below the one before; the title is of level 1. */
export function checkHeadingLevels(article: CheckedArticle): readonly ContentWarning[] {
  const {headings} = article.compiled.article;
  return headings.flatMap(({text, depth}, index) => {
    const before = headings[index - 1]?.depth ?? 1;
    if (depth <= before + 1) return [];
    return [
      {
        code: 'heading-skipped' as const,
        message: `"${text}" is a heading of level ${depth} below one of level ${before}.`,
        where: article.whereIsHeading(index),
      },
    ];
  });
}

/** Headings with nothing below them, not even headings of a lower level. */
export function checkEmptySections(article: CheckedArticle): readonly ContentWarning[] {
  const {
    article: {headings},
    sections,
  } = article.compiled;
  const silent = new Set(sections.flatMap(({anchor, text}) => (anchor !== undefined && text === '' ? [anchor] : [])));
  return headings.flatMap(({text, anchor, depth}, index) => {
    const next = headings[index + 1];
    if (text.trim() === '' || !silent.has(anchor) || (next && next.depth > depth)) return [];
    if (contentOfSection(article, index).some(({token}) => VISIBLE.has(token.type) && !isComment(token.raw))) return [];
    const where = article.whereIsHeading(index);
    return [{code: 'section-empty' as const, message: `There is nothing below the heading "${text}".`, where}];
  });
}

/** The pieces between a heading, by its number, and the next one. */
function contentOfSection({pieces}: CheckedArticle, index: number): readonly Piece[] {
  const starts = pieces.flatMap(({token, inNote}, at) => (token.type === 'heading' && !inNote ? [at] : []));
  return pieces.slice((starts[index] ?? pieces.length) + 1, starts[index + 1]).filter(({inNote}) => !inNote);
}

function isComment(raw: string): boolean {
  return /^<!--[\s\S]*-->$/.test(raw.trim());
}
