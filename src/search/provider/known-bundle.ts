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
          path: 'index/en-base.6eb10320.bin',
          bytes: 207,
        },
      },
    ],
    checksum: '492d8336',
  },
  files: {
    'articles/change-password.c1e5c961.json':
      '{"id":"change-password","title":"Change your password","category":"Account","tags":["security"],"updated":"2026-01-01","views":1,"locale":"en","markdown":"Open your profile and choose a new one.","headings":[],"sections":[{"text":"Open your profile and choose a new one."}]}',
    'articles/sign-in.834f4c3a.json':
      '{"id":"sign-in","title":"Sign in","category":"Account","tags":["start"],"updated":"2026-01-02","views":2,"locale":"en","markdown":"Enter your name and your password.","headings":[],"sections":[{"text":"Enter your name and your password."}]}',
    'index/en-postings-0.59b4c329.bin': {
      base64:
        'aGxwdAMD9iepxynDtFkCZW5dEBAQAAEAAgAAAAEAAQABAAEBAAECBQMFAgQCAgMIBQUDBARhbmRjaGFuZ29vc2VudGVyaW5uYW1lZXdvbnBlbnBhc3N3b3Jkcm9maWxzZWN1cmlnbnRhcnR5b3VyEAECAQEBAQEBAQECAQEBAQITAAAAAAABAQEAAAAAAAAAAQEAABMBAQGAAQGAAQEBAYABAUCAQIECBQECAwEC',
    },
    'index/en-spellings.8dc022b0.bin': {
      base64: 'aGxwdAME9iepx7AiwI0CZW4AAwMAAAAIAwABA2VpdHkAAQACAAIAAQAAAQABAAIAAQABAAIAAwABAAEAAQA=',
    },
    'index/en-base.6eb10320.bin': {
      base64:
        'aGxwdAMB9iepxyADsW4CZW4CxBPoB9g26AfYNgIDAgIICwIAAAIIBgIAAA0BCQEHQWNjb3VudAEBBQABAAAAEHsicmVkaXJlY3RzIjp7fX0BAwEBYSnDtFmwIsCNAGgCHAIAAAIPB2NoYW5nZS1wYXNzd29yZHNpZ24taW4eAhQHQ2hhbmdlIHlvdXIgcGFzc3dvcmRTaWduIGluAwAAAAcA558B6J8BAwACAwMAAAAWAhACCAVzZWN1cml0eXN0YXJ0AQACAGHJ5cE6TE+D',
    },
  },
};
