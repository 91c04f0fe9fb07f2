/** The events that records are made of. */
export const INSIGHT_EVENTS = [
  'helplet-ready',
  'helplet-open',
  'helplet-close',
  'helplet-search',
  'helplet-no-results',
  'helplet-result-click',
  'helplet-article-view',
  'helplet-article-close',
  'helplet-feedback',
  'helplet-contact',
  'helplet-error',
] as const satisfies readonly (keyof GlobalEventHandlersEventMap)[];

export type InsightEventName = (typeof INSIGHT_EVENTS)[number];
