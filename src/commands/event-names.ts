import {HelpletError} from '../core/errors.js';
import type {
  HelpletArticleCloseEvent,
  HelpletArticleSelectEvent,
  HelpletArticleViewEvent,
  HelpletCloseEvent,
  HelpletContactEvent,
  HelpletErrorEvent,
  HelpletFeedbackEvent,
  HelpletNoResultsEvent,
  HelpletOpenEvent,
  HelpletQueryEvent,
  HelpletReadyEvent,
  HelpletResultClickEvent,
  HelpletSearchEvent,
} from '../events/index.js';

/** The events that `on` knows, and what its listeners get. */
export interface NamedEvents {
  ready: HelpletReadyEvent;
  open: HelpletOpenEvent;
  close: HelpletCloseEvent;
  query: HelpletQueryEvent;
  search: HelpletSearchEvent;
  'no-results': HelpletNoResultsEvent;
  'result-click': HelpletResultClickEvent;
  'article-select': HelpletArticleSelectEvent;
  'article-view': HelpletArticleViewEvent;
  'article-close': HelpletArticleCloseEvent;
  feedback: HelpletFeedbackEvent;
  contact: HelpletContactEvent;
  error: HelpletErrorEvent;
}

export type EventName = keyof NamedEvents;

const NAMES: Readonly<Record<EventName, true>> = {
  ready: true,
  open: true,
  close: true,
  query: true,
  search: true,
  'no-results': true,
  'result-click': true,
  'article-select': true,
  'article-view': true,
  'article-close': true,
  feedback: true,
  contact: true,
  error: true,
};

/**
 * The name of an event as elements dispatch it: `helplet-open` for `open`.
 *
 * @throws HelpletError `command/event`
 */
export function eventNamed<Name extends EventName>(name: Name): `helplet-${Name}` {
  if (Object.hasOwn(NAMES, name)) return `helplet-${name}`;
  throw new HelpletError('command/event', `There is no event "${name}".`, {
    fix: `Listen to one of ${Object.keys(NAMES).join(', ')}.`,
  });
}
