import type {InlineBundle} from '../../core/bundle.js';

/** Two articles. Written by its test: npx vitest run test/unit/search/provider/known-bundle.test.ts -u */
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
          path: 'index/en-base.9155a7d6f6ea.bin',
          bytes: 0,
          digest: 'sha256-kVWn1vbqGng0drjtNd7NZMQKyKUiQSRfzgox7t9IIa0=',
        },
      },
    ],
    checksum: '52f6f292',
  },
  files: {
    'articles/change-password.2e46ec229508.json':
      '{"id":"change-password","title":"Change your password","category":"Account","tags":["security"],"updated":"2026-01-01","views":1,"locale":"en","markdown":"Open your profile and choose a new one.","headings":[],"sections":[{"text":"Open your profile and choose a new one."}]}',
    'articles/sign-in.a11e4f07d56f.json':
      '{"id":"sign-in","title":"Sign in","category":"Account","tags":["start"],"updated":"2026-01-02","views":2,"locale":"en","markdown":"Enter your name and your password.","headings":[],"sections":[{"text":"Enter your name and your password."}]}',
    'index/en-postings-0.c64cfdc34cfd.bin': {
      base64:
        'aGxwdAID9iepxynDtFkCZW5dEBAQAAEAAgAAAAEAAQABAAEBAAECBQMFAgQCAgMIBQUDBARhbmRjaGFuZ29vc2VudGVyaW5uYW1lZXdvbnBlbnBhc3N3b3Jkcm9maWxzZWN1cmlnbnRhcnR5b3VyEAECAQEBAQEBAQECAQEBAQITAAAAAAABAQEAAAAAAAAAAQEAABMBAQGAAQGAAQEBAYABAUCAQIECBQECAwEC',
    },
    'index/en-spellings.00bbd119157b.bin': {
      base64: 'aGxwdAIE9iepx7AiwI0CZW4AAwMAAAAIAwABA2VpdHkAAQACAAIAAQAAAQABAAIAAQABAAIAAwABAAEAAQA=',
    },
    'index/en-digests.1951589125a0.bin': {
      base64:
        'aGxwdAIG9iepx44xZq8CZW4uRuwilQh8R8SkSt+mF/X/EgKRTCq5hlaVEBgWRU60J6EeTwfVbyjNlN73tUEW6UClqEWwde5+M7oaRh6mS0yk',
    },
    'index/en-base.9155a7d6f6ea.bin': {
      base64:
        'aGxwdAIB9iepx9fEJFYCZW4CxBPoB9g26AfYNgIDAgIICwIAAAIIBgIAAA0BCQEHQWNjb3VudAEBBQABAAAAEHsicmVkaXJlY3RzIjp7fX0BAwEBYSDGTP3DTP0N2+1a8nCbfRVWfFl1tkACha/NxYimcj5FFiAAu9EZFXsh5o941/0Yh8hlsdFsH3fCEGTFVn+MkvSKSABoAhwCAAACDwdjaGFuZ2UtcGFzc3dvcmRzaWduLWluHgIUB0NoYW5nZSB5b3VyIHBhc3N3b3JkU2lnbiBpbgMAAAAHAOefAeifAQMAAgMDAAAAFgIQAggFc2VjdXJpdHlzdGFydAEAAgAZUViRJaD3+vUdqPqs3ue7qoJr2y77gCTxF6JiqGfUTg==',
    },
  },
};
