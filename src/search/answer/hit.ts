import type {Hit, SectionHit} from '../../core/search-provider.js';
import type {AnalyzedText} from '../analysis/analyzed-text.js';
import type {LoadedArticle} from '../bundle/article-texts.js';
import {explainScore} from '../ranking/explain.js';
import type {ArticleScorer} from '../ranking/score-articles.js';
import {bestPassage, type Passage} from './excerpt.js';
import type {Candidate, FirstStage} from './first-stage.js';
import {markMatches, type QueryMatcher} from './highlight.js';

/** Few excerpts take all of it: what says little is left out. */
const EXCERPT_LENGTH = 234;
const SECTION_EXCERPT_LENGTH = 90;
/** A section has to score so much more than the beginning of its article to stand for itself. */
const SECTION_ADVANTAGE = 1.1;

/**
 * What a list shows of an article that answers a query, and of its text, once that is loaded.
 * @param explainedBy what explains the score, when it shall be.
 */
export function hitOf(
  candidate: Candidate,
  stage: FirstStage,
  loaded: LoadedArticle | undefined,
  explainedBy: ArticleScorer | undefined,
): Hit {
  const {plan, matcher} = stage;
  const hit = stage.hitOf(candidate);
  const {description} = loaded?.file ?? {};
  const section = loaded && bestSection(candidate, loaded);
  return {
    ...hit,
    article: {...hit.article, ...(description === undefined ? {} : {description})},
    ...(loaded ? articleExcerpt(hit.article.title, loaded, section, matcher) : {}),
    sections: section ? [sectionHit(section, matcher)] : [],
    ...(explainedBy ? {explanation: explainScore(plan, candidate, explainedBy)} : {}),
  };
}

/** A section that is shown beside its article. */
interface ShownSection {
  readonly position: number;
  readonly heading: string;
  readonly anchor: string;
  readonly body: AnalyzedText;
}

/**
 * From the section that says most, but for one that is shown with an excerpt of its own; from the description where no
 * section says anything in prose, and it does.
 */
function articleExcerpt(
  title: string,
  loaded: LoadedArticle,
  shown: ShownSection | undefined,
  matcher: QueryMatcher,
): Pick<Hit, 'excerpt' | 'excerptKind' | 'anchor'> {
  const {description, sections} = loaded.text;
  const bodies = sections.flatMap(({body}, position) => (position === shown?.position ? [] : [body]));
  const best = bestPassage(bodies, matcher, {maxLength: EXCERPT_LENGTH});
  const summary = bestPassage([description], matcher, {maxLength: EXCERPT_LENGTH});
  const isBest = best?.answers && !(best.kind !== 'prose' && summary?.answers);
  if (!best || (summary && !isBest)) return {excerpt: summary?.excerpt ?? []};
  const position = sections.findIndex(({body}) => body === best.from);
  const anchor = best.answers ? anchorFor(position, title, loaded, matcher) : undefined;
  return {...excerptIn(best), ...(anchor ? {anchor} : {})};
}

function excerptIn({excerpt, kind}: Passage): Pick<Hit, 'excerpt' | 'excerptKind'> {
  return {excerpt, ...(kind === 'prose' ? {} : {excerptKind: kind})};
}

/** The heading of a section that holds a word of the query which the beginning of the article lacks. */
function anchorFor(
  position: number,
  title: string,
  {file, text: {description, sections}}: LoadedArticle,
  matcher: QueryMatcher,
): string | undefined {
  const section = sections[position];
  const beginning = sections[0];
  if (position < 1 || !section || !beginning) return undefined;
  const known = new Set(
    [description, beginning.heading, beginning.body].flatMap(text => matcher.matchesIn(text).map(({key}) => key)),
  );
  for (const word of matcher.analyzer.words(title)) known.add(matcher.match(word, title) ?? '');
  const isNew = [section.heading, section.body].some(text => matcher.matchesIn(text).some(({key}) => !known.has(key)));
  return isNew ? file.sections[position]?.anchor : undefined;
}

/** The section that answers better than its article as a whole, if there is one. */
function bestSection({text}: Candidate, {file, text: analyzed}: LoadedArticle): ShownSection | undefined {
  if (!text) return undefined;
  const position = text.section;
  const {heading, anchor} = file.sections[position] ?? {};
  const body = analyzed.sections[position]?.body;
  const beginning = text.sectionScores[0] ?? 0;
  const best = text.sectionScores[position] ?? 0;
  if (!heading || !anchor || !body || best < beginning * SECTION_ADVANTAGE) return undefined;
  return {position, heading, anchor, body};
}

function sectionHit({heading, anchor, body}: ShownSection, matcher: QueryMatcher): SectionHit {
  const passage = bestPassage([body], matcher, {maxLength: SECTION_EXCERPT_LENGTH});
  return {anchor, heading: markMatches(heading, matcher), ...(passage ? excerptIn(passage) : {excerpt: []})};
}
