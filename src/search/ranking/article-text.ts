import type {Section} from '../../core/article.js';
import {type AnalyzedText, analyzeText, type TermNumbers} from '../analysis/analyzed-text.js';
import type {Analyzer} from '../analysis/analyzer.js';

/** A section, analyzed. */
export interface AnalyzedSection {
  readonly heading: AnalyzedText;
  readonly body: AnalyzedText;
}

/** The text of an article, analyzed once for all queries. */
export interface ArticleText {
  readonly description: AnalyzedText;
  /** At least one. */
  readonly sections: readonly AnalyzedSection[];
}

export function analyzeArticle(
  sections: readonly Section[],
  description: string | undefined,
  analyzer: Analyzer,
  numbers: TermNumbers,
): ArticleText {
  const analyze = (text: string): AnalyzedText => analyzeText(text, analyzer, numbers);
  return {
    description: analyze(description ?? ''),
    sections: (sections.length ? sections : [{text: ''}]).map(({heading, text}: Section) => ({
      heading: analyze(heading ?? ''),
      body: analyze(text),
    })),
  };
}
