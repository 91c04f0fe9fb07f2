import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {HelpletArticleCloseEvent} from '../../../src/events/article-close-event.js';
import {HelpletArticleViewEvent} from '../../../src/events/article-view-event.js';
import {HelpletContactEvent} from '../../../src/events/contact-event.js';
import {HelpletErrorEvent} from '../../../src/events/error-event.js';
import {HelpletFeedbackEvent} from '../../../src/events/feedback-event.js';
import {HelpletOpenEvent} from '../../../src/events/open-event.js';
import {HelpletResultClickEvent} from '../../../src/events/result-click-event.js';
import {HelpletSearchEvent} from '../../../src/events/search-event.js';
import {InsightRecorder} from '../../../src/insight/insight-recorder.js';

beforeEach(() => {
  vi.stubGlobal('location', {pathname: '/cart', search: '?customer=1', hash: '#top'});
  vi.useFakeTimers({toFake: ['Date'], now: Date.parse('2026-11-26T09:41:07.321Z')});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const recorder = (instance = 'default') => new InsightRecorder({instance, locale: () => 'en', visit: 'v1'});
const BASE = {time: '2026-11-26T09:41:07Z', visit: 'v1', path: '/cart', locale: 'en'};

describe('records of events', () => {
  it('hold when, where and in which language, and no more of the page', () => {
    expect(recorder().record(new HelpletOpenEvent())).toEqual({...BASE, type: 'open'});
    expect(recorder('docs').record(new HelpletOpenEvent())).toEqual({...BASE, type: 'open', instance: 'docs'});
  });

  it('mask the path of the page as they mask a query', () => {
    vi.stubGlobal('location', {pathname: '/users/jane.doe@example.com/4111111111111111'});
    expect(recorder().record(new HelpletOpenEvent())).toMatchObject({path: '/users/•/•'});
  });

  it('say when the event happened, not when its code came', () => {
    const event = new HelpletOpenEvent();
    Object.defineProperty(event, 'timeStamp', {value: event.timeStamp - 5 * 60_000});
    expect(recorder().record(event)).toMatchObject({time: '2026-11-26T09:36:07Z'});
  });

  it('are none of what the page has kept from happening', () => {
    const event = new HelpletOpenEvent();
    event.preventDefault();
    expect(recorder().record(event)).toBeUndefined();
  });

  it('leave out what may be personal', () => {
    const record = recorder().record(
      new HelpletSearchEvent({query: 'card 4111111111111111 of iris@example.com', total: 3}),
    );
    expect(record).toMatchObject({type: 'search', total: 3});
    expect(JSON.stringify(record)).not.toMatch(/4111|iris|example\.com/);
  });

  it('say what an article was found with, for the view that follows the click', () => {
    const of = recorder();
    of.record(new HelpletResultClickEvent({query: 'fees', articleId: 'a', position: 2}));
    expect(of.record(new HelpletArticleViewEvent('a', 'Fees'))).toMatchObject({article: 'a', query: 'fees'});
    expect(of.record(new HelpletArticleViewEvent('a', 'Fees'))).not.toHaveProperty('query');
  });

  it('round reading time to seconds', () => {
    expect(recorder().record(new HelpletArticleCloseEvent('a', 12.7))).toMatchObject({article: 'a', seconds: 13});
  });

  it('tell that something was written, not what', () => {
    const record = recorder().record(
      new HelpletFeedbackEvent({
        articleId: 'a',
        helpful: false,
        reasons: ['outdated'],
        comment: 'Call me at home',
        query: '',
        reference: 'H-1',
      }),
    );
    expect(record).toEqual({
      ...BASE,
      type: 'feedback',
      article: 'a',
      helpful: false,
      reasons: ['outdated'],
      commented: true,
    });
  });

  it('tell how someone turned to a person, also where the page took over', () => {
    const contact = {way: 'link', query: 'fees', articles: ['a'], path: '/cart', reference: 'H-1'} as const;
    expect(recorder().record(new HelpletContactEvent(contact))).toMatchObject({type: 'contact', way: 'link'});
    const taken = new HelpletContactEvent(contact);
    taken.preventDefault();
    expect(recorder().record(taken)).toMatchObject({way: 'callback'});
  });

  it('name errors by their code', () => {
    expect(recorder().record(new HelpletErrorEvent(new TypeError('x')))).toMatchObject({code: 'unknown'});
  });
});
