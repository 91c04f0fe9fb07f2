import type {ArticleSummary} from '../core/article.js';
import type {Hit, SectionHit} from '../core/search-provider.js';
import type {LoadedArticle} from './article-texts.js';
import {bestExcerpt, excerptOf} from './excerpt.js';
import {markMatches, type QueryMatcher} from './highlight.js';
import {explainScore} from './ranking/explain.js';
import type {QueryPlan} from './ranking/query-plan.js';
import type {ArticleScorer} from './ranking/score-articles.js';
import type {Candidate} from './refine.js';

export interface HitOptions {
  /** Says where the score comes from. */
  readonly explained?: {readonly plan: QueryPlan; readonly scorer: ArticleScorer};
}

const SECTION_EXCERPT_LENGTH = 90;
/** A section has to score so much more than the beginning of its article to stand for itself. */
const SECTION_ADVANTAGE = 1.1;

/** What a list shows of an article that answers a query. */
export function hitOf(
  candidate: Candidate,
  article: ArticleSummary,
  loaded: LoadedArticle | undefined,
  matcher: QueryMatcher,
  {explained}: HitOptions = {},
): Hit {
  const {description} = loaded?.file ?? {};
  return {
    article: {...article, ...(description === undefined ? {} : {description})},
    score: candidate.score,
    title: markMatches(article.title, matcher),
    excerpt: loaded ? articleExcerpt(loaded, matcher) : [],
    sections: loaded ? bestSection(candidate, loaded, matcher) : [],
    ...(explained ? {explanation: explainScore(explained.plan, candidate, explained.scorer)} : {}),
  };
}

/** From the section that says most; from the description where no section says anything. */
function articleExcerpt({text: {description, sections}}: LoadedArticle, matcher: QueryMatcher): Hit['excerpt'] {
  const bodies = sections.map(({body}) => body);
  const excerpt = bestExcerpt(bodies, matcher);
  return excerpt.some(({mark}) => mark) || !description.text ? excerpt : bestExcerpt([description], matcher);
}

/** The section that answers better than its article as a whole, if there is one. */
function bestSection({text}: Candidate, {file, text: analyzed}: LoadedArticle, matcher: QueryMatcher): SectionHit[] {
  if (!text) return [];
  const section = file.sections[text.section];
  const body = analyzed.sections[text.section]?.body;
  const beginning = text.sectionScores[0] ?? 0;
  const best = text.sectionScores[text.section] ?? 0;
  if (!section?.heading || !section.anchor || !body || best < beginning * SECTION_ADVANTAGE) return [];
  return [
    {
      anchor: section.anchor,
      heading: markMatches(section.heading, matcher),
      excerpt: excerptOf(body, matcher, {maxLength: SECTION_EXCERPT_LENGTH}),
    },
  ];
}
