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
          path: 'index/en-base.eff32f783c95.bin',
          bytes: 0,
          digest: 'sha256-7/MveDyVLr3riBJDyVy2VanT65zDPjsW64x+szunRVg=',
        },
      },
    ],
    checksum: 'f85bc660',
  },
  files: {
    'articles/change-password.2e46ec229508.json':
      '{"id":"change-password","title":"Change your password","category":"Account","tags":["security"],"updated":"2026-01-01","views":1,"locale":"en","markdown":"Open your profile and choose a new one.","headings":[],"sections":[{"text":"Open your profile and choose a new one."}]}',
    'articles/sign-in.a11e4f07d56f.json':
      '{"id":"sign-in","title":"Sign in","category":"Account","tags":["start"],"updated":"2026-01-02","views":2,"locale":"en","markdown":"Enter your name and your password.","headings":[],"sections":[{"text":"Enter your name and your password."}]}',
    'index/en-postings-0.976fabd2c9e0.bin': {
      base64:
        'aGxwdAIDYBeusCnDtFkCZW5dEBAQAAEAAgAAAAEAAQABAAEBAAECBQMFAgQCAgMIBQUDBARhbmRjaGFuZ29vc2VudGVyaW5uYW1lZXdvbnBlbnBhc3N3b3Jkcm9maWxzZWN1cmlnbnRhcnR5b3VyEAECAQEBAQEBAQECAQEBAQITAAAAAAABAQEAAAAAAAAAAQEAABMBAQGAAQGAAQEBAYABAUCAQIECBQECAwEC',
    },
    'index/en-spellings.ebe19798ee76.bin': {
      base64: 'aGxwdAIEYBeusLAiwI0CZW4AAwMAAAAIAwABA2VpdHkAAQACAAIAAQAAAQABAAIAAQABAAIAAwABAAEAAQA=',
    },
    'index/en-digests.f99ad892e16d.bin': {
      base64:
        'aGxwdAIGYBeusI4xZq8CZW4uRuwilQh8R8SkSt+mF/X/EgKRTCq5hlaVEBgWRU60J6EeTwfVbyjNlN73tUEW6UClqEWwde5+M7oaRh6mS0yk',
    },
    'index/en-base.eff32f783c95.bin': {
      base64:
        'aGxwdAIBYBeusCzJFXECZW4CxBPoB9g26AfYNgIDAgIICwIAAAIIBgIAAA0BCQEHQWNjb3VudAEBBQABAAAAEHsicmVkaXJlY3RzIjp7fX0BAwEBYSCXb6vSyeDbqK1Dl/5U7W3jUY8ml3TKJooM8gHVmktgWSDr4ZeY7nadaUXpQYF+nBoIcQfgmzldCWy/vZEkTR2tQABoAhwCAAACDwdjaGFuZ2UtcGFzc3dvcmRzaWduLWluHgIUB0NoYW5nZSB5b3VyIHBhc3N3b3JkU2lnbiBpbgMAAAAHAOefAeifAQMAAgMDAAAAFgIQAggFc2VjdXJpdHlzdGFydAEAAgD5mtiS4W0vMOKQlDwTmHSLDpl3m3pcovvu3VRFQ5u4Mg==',
    },
  },
};
