import {HelpletError} from '../core/errors.js';
import type {
  HelpletArticleCloseEvent,
  HelpletArticleShowEvent,
  HelpletCloseEvent,
  HelpletContactEvent,
  HelpletErrorEvent,
  HelpletFeedbackEvent,
  HelpletNoResultsEvent,
  HelpletOpenEvent,
  HelpletReadyEvent,
  HelpletResultClickEvent,
  HelpletSearchEvent,
} from '../events/index.js';

/** The events that `on` knows, and what its listeners get. */
export interface NamedEvents {
  ready: HelpletReadyEvent;
  open: HelpletOpenEvent;
  close: HelpletCloseEvent;
  search: HelpletSearchEvent;
  'no-results': HelpletNoResultsEvent;
  'result-click': HelpletResultClickEvent;
  'article-view': HelpletArticleShowEvent;
  'article-close': HelpletArticleCloseEvent;
  feedback: HelpletFeedbackEvent;
  contact: HelpletContactEvent;
  error: HelpletErrorEvent;
}

export type EventName = keyof NamedEvents;

const DOM_NAMES = {
  ready: 'helplet-ready',
  open: 'helplet-open',
  close: 'helplet-close',
  search: 'helplet-search',
  'no-results': 'helplet-no-results',
  'result-click': 'helplet-result-click',
  'article-view': 'helplet-article-show',
  'article-close': 'helplet-article-close',
  feedback: 'helplet-feedback',
  contact: 'helplet-contact',
  error: 'helplet-error',
} as const satisfies Record<EventName, keyof GlobalEventHandlersEventMap>;

/**
 * The name of an event as elements dispatch it.
 * @throws HelpletError `command/event`
 */
export function eventNamed(name: EventName): (typeof DOM_NAMES)[EventName] {
  if (Object.hasOwn(DOM_NAMES, name)) return DOM_NAMES[name];
  throw new HelpletError('command/event', `There is no event "${name}".`, {
    fix: `Listen to one of ${Object.keys(DOM_NAMES).join(', ')}.`,
  });
}
