import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Manifest, ManifestLocale} from '../../../../src/core/bundle.js';
import {centreOf} from '../../../../src/search/bundle/describe-manifest.js';

const locale: ManifestLocale = {
  locale: 'en',
  direction: 'ltr',
  articles: 3,
  sections: 3,
  categories: [],
  topics: [],
  notices: [
    {id: 'past', title: 'Past', until: '2026-04-29'},
    {id: 'today', title: 'Today', until: '2026-04-30'},
    {id: 'ever', title: 'Ever'},
  ],
  home: {
    popular: [],
    recent: [],
    news: [
      {id: 'past', title: 'Past'},
      {id: 'news', title: 'News'},
    ],
  },
  index: {path: 'index/en-base.bin', bytes: 1},
};
const manifest: Manifest = {
  format: 3,
  generator: 'test',
  title: 'Help',
  defaultLocale: 'en',
  locales: [locale],
  checksum: '',
};

describe('an announcement', () => {
  beforeEach(() => void vi.useFakeTimers({now: Date.parse('2026-04-30T23:00:00Z')}));
  afterEach(() => void vi.useRealTimers());

  it('is left out, also of the news, when its last day is past', () => {
    const {notices, home} = centreOf(manifest, locale);
    expect(notices?.map(({id}) => id)).toEqual(['today', 'ever']);
    expect(home?.news.map(({id}) => id)).toEqual(['news']);
    vi.setSystemTime(Date.parse('2026-05-01T00:00:00Z'));
    expect(centreOf(manifest, locale).notices?.map(({id}) => id)).toEqual(['ever']);
  });
});
