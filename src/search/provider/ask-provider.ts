import {type SearchContext, SearchError, type SearchProvider} from '../../core/search-provider.js';
import type {Answers, AnswerTo, Question} from './forwarding-provider.js';

/**
 * Puts a question to a provider, whatever of the optional methods it has.
 * @throws SearchError `bad-request` when it is asked to describe a help centre and cannot.
 */
export async function askProvider<Q extends Question>(
  provider: SearchProvider,
  question: Q,
  context: SearchContext,
): Promise<AnswerTo<Q>> {
  return (await answerOf(provider, question, context)) as AnswerTo<Q>;
}

async function answerOf(
  provider: SearchProvider,
  question: Question,
  context: SearchContext,
): Promise<Answers[Question['type']]> {
  switch (question.type) {
    case 'warm':
      await provider.warm?.(context);
      return undefined;
    case 'describe':
      if (provider.describe) return provider.describe({...context, locale: question.locale});
      throw new SearchError('bad-request', `The search provider "${provider.name}" describes nothing.`);
    case 'search':
      return provider.search(question.request, context);
    case 'article':
      return provider.article(question.reference, context);
    case 'highlight':
      return provider.highlight?.(question.request, context) ?? question.request.texts.map(() => []);
  }
}
