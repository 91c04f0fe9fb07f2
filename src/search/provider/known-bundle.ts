import type {InlineBundle} from '../../core/bundle.js';

/** Two articles. Written by its test: npx vitest run test/unit/search/provider/known-bundle.test.ts -u */
export const KNOWN_BUNDLE: InlineBundle = {
  manifest: {
    format: 3,
    generator: 'test',
    title: 'Northwind Help',
    defaultLocale: 'en',
    locales: [
      {
        locale: 'en',
        direction: 'ltr',
        articles: 2,
        sections: 2,
        categories: [],
        topics: [],
        index: {
          path: 'index/en-base.0c8923b9.bin',
          bytes: 193,
        },
      },
    ],
    checksum: 'b2468661',
  },
  files: {
    'articles/change-password.c1e5c961.json':
      '{"id":"change-password","title":"Change your password","category":"Account","tags":["security"],"updated":"2026-01-01","views":1,"locale":"en","markdown":"Open your profile and choose a new one.","headings":[],"sections":[{"text":"Open your profile and choose a new one."}]}',
    'articles/sign-in.834f4c3a.json':
      '{"id":"sign-in","title":"Sign in","category":"Account","tags":["start"],"updated":"2026-01-02","views":2,"locale":"en","markdown":"Enter your name and your password.","headings":[],"sections":[{"text":"Enter your name and your password."}]}',
    'index/en-postings-0.95f57d3f.bin': {
      base64:
        'aGxwdAMD9iepxz999ZUCZW6dAS2NwQrDMAxDEyeBHQP9of7IDqb1usBmFyel7Nb9+by0khDS6d1zzs47cM662wIpJIgA4ZZSiBF5np7Ii0glbqSFGd9Eu/BKvGKtu+is8iivStOmZeGG2j6yafbgL/UBg3GMZJBT/zHYPXp6jcf4heQhePgB',
    },
    'index/en-spellings.901656e1.bin': {
      base64: 'aGxwdAME9iepx+FWFpACZW4tY2BmZmBg4GBmYGROzSypZGBkYAJCRgYgAjEhJFAWDAE=',
    },
    'index/en-base.0c8923b9.bin': {
      base64:
        'aGxwdAMB9iepx7kjiQwCZW6+AWM6IvyC/YYZCDMxMzFxcDMxMDBxsAFJXkZORnbH5OT80rwSRkZWBkYGBgaBaqWi1JTMotTkkmIlq+raWkZmRsZE+9qvUx+GiU1gyGCSAWnnZ0/OSMxLT9UtSCwuLs8vSinOTM/TzcyTYxJhdwbLKFTmlxYpwKSDgdIKmXnMQAvYGZ7PZ3wxn5GZgYkZxBdjEmDiYC1OTS4tyiypLC5JLCphZGBiSDz59KCVj38zAA==',
    },
  },
};
