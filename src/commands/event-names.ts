import {HelpletError} from '../core/errors.js';

type ElementEvent = keyof GlobalEventHandlersEventMap & `helplet-${string}`;
type WithoutPrefix<Name> = Name extends `helplet-${infer Short}` ? Short : never;

/** The events of `src/events` by the names that `on` takes: `open` for `helplet-open`. */
export type NamedEvents = {[Name in ElementEvent as WithoutPrefix<Name>]: GlobalEventHandlersEventMap[Name]};

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
