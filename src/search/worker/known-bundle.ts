import type {InlineBundle} from '../../core/bundle.js';

/** Two articles. Written by its test: npx vitest run test/unit/search/worker/known-bundle.test.ts -u */
export const KNOWN_BUNDLE: InlineBundle = {
  manifest: {
    format: 2,
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
          path: 'index/en-base.f0133634d6c5.bin',
          bytes: 0,
          digest: 'sha256-8BM2NNbF4uvyi0BV00QHv9QBmsqZcw3kQAdsmP6VI38=',
        },
      },
    ],
    checksum: 'fda84ccb',
  },
  files: {
    'articles/change-password.2e46ec229508.json':
      '{"id":"change-password","title":"Change your password","category":"Account","tags":["security"],"updated":"2026-01-01","views":1,"locale":"en","markdown":"Open your profile and choose a new one.","headings":[],"sections":[{"text":"Open your profile and choose a new one."}]}',
    'articles/sign-in.a11e4f07d56f.json':
      '{"id":"sign-in","title":"Sign in","category":"Account","tags":["start"],"updated":"2026-01-02","views":2,"locale":"en","markdown":"Enter your name and your password.","headings":[],"sections":[{"text":"Enter your name and your password."}]}',
    'index/en-postings-0.1ad81694d4a1.bin': {
      base64:
        'aGxwdAEDYBeusCnDtFkCZW5dEBAQAAEAAgAAAAEAAQABAAEBAAECBQMFAgQCAgMIBQUDBARhbmRjaGFuZ29vc2VudGVyaW5uYW1lZXdvbnBlbnBhc3N3b3Jkcm9maWxzZWN1cmlnbnRhcnR5b3VyEAECAQEBAQEBAQECAQEBAQITAAAAAAABAQEAAAAAAAAAAQEAABMBAQGAAQGAAQEBAYABAUCAQIECBQECAwEC',
    },
    'index/en-spellings.86eb0c26b54f.bin': {
      base64:
        'aGxwdAEEYBeusPF8hcQCZW4ODg4AAAIAAAEAAQABAAEBAAMGBAUEAgMDCAYIAwQEYW5kY2hhbmdlb29zZWVudGVybmFtZWV3b25lcGVucGFzc3dvcmRyb2ZpbGVzZWN1cml0eWlnbnRhcnR5b3Vy',
    },
    'index/en-digests.c054f655665e.bin': {
      base64:
        'aGxwdAEGYBeusI4xZq8CZW4uRuwilQh8R8SkSt+mF/X/EgKRTCq5hlaVEBgWRU60J6EeTwfVbyjNlN73tUEW6UClqEWwde5+M7oaRh6mS0yk',
    },
    'index/en-base.f0133634d6c5.bin': {
      base64:
        'aGxwdAEBYBeusDNIbroCZW4CxBPoB9g26AfYNgIDAgIICwIAAAIIBgIAAA0BCQEHQWNjb3VudAEBBQABAAAAEHsicmVkaXJlY3RzIjp7fX0BAwEBYSAa2BaU1KFcJXlHAS52ObDLLa2iNpebmAp8ZxARQSgT0CCG6wwmtU9+9lITrl4bX1V/D+T3mnJ9PAP+nnM4nJWxZwBoAhwCAAACDwdjaGFuZ2UtcGFzc3dvcmRzaWduLWluHgIUB0NoYW5nZSB5b3VyIHBhc3N3b3JkU2lnbiBpbgMAAAAHAOefAeifAQMAAgMDAAAAFgIQAggFc2VjdXJpdHlzdGFydAEAAgDAVPZVZl5OG7S+D3vm9QjRS56vwDiZYTjFugGpCSj34Q==',
    },
  },
};
