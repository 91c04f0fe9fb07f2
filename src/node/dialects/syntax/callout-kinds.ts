import type {CalloutKind} from './write-blocks.js';

const KINDS: readonly (readonly [CalloutKind, readonly string[]])[] = [
  ['note', ['note', 'info', 'information', 'primary', 'secondary', 'default', 'seealso', 'notice']],
  ['tip', ['tip', 'hint', 'success', 'check', 'done', 'light', 'idea']],
  ['important', ['important', 'announcement', 'key']],
  ['warning', ['warning', 'attention', 'warn', 'orange', 'yellow']],
  ['caution', ['caution', 'danger', 'error', 'alert', 'critical', 'red']],
];
/** Kinds that are drawn as another one and say in their title what they are. */
const NAMED_KINDS: readonly (readonly [CalloutKind, readonly string[]])[] = [
  ['note', ['abstract', 'summary', 'tldr', 'quote', 'cite', 'example', 'question', 'help', 'faq', 'todo', 'snippet']],
  ['caution', ['bug', 'failure', 'fail', 'missing']],
];

const BY_NAME = new Map(KINDS.flatMap(([kind, names]) => names.map(name => [name, kind] as const)));
const NAMED = new Map(NAMED_KINDS.flatMap(([kind, names]) => names.map(name => [name, kind] as const)));

/** True for a kind of callout that some generator knows. */
export function isCalloutKind(name: string): boolean {
  return BY_NAME.has(name.toLowerCase()) || NAMED.has(name.toLowerCase());
}

/** The kind that is nearest to a generator's own, and what the title has to say so that nothing is lost. */
export function calloutKind(name: string): {readonly kind: CalloutKind; readonly title?: string} {
  const key = name.toLowerCase();
  const kind = BY_NAME.get(key);
  return kind ? {kind} : {kind: NAMED.get(key) ?? 'note', title: titleFrom(name)};
}

/** `my-box` reads `My box`. */
export function titleFrom(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
