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
          path: 'index/en-base.6d20222c.bin',
          bytes: 185,
          postings: [['', '8c4d23af']],
        },
      },
    ],
    checksum: '57a2367e',
  },
  files: {
    'articles/change-password.c1e5c961.json':
      '{"id":"change-password","title":"Change your password","category":"Account","tags":["security"],"updated":"2026-01-01","views":1,"locale":"en","markdown":"Open your profile and choose a new one.","headings":[],"sections":[{"text":"Open your profile and choose a new one."}]}',
    'articles/sign-in.834f4c3a.json':
      '{"id":"sign-in","title":"Sign in","category":"Account","tags":["start"],"updated":"2026-01-02","views":2,"locale":"en","markdown":"Enter your name and your password.","headings":[],"sections":[{"text":"Enter your name and your password."}]}',
    'index/en-postings-0.8c4d23af.bin': {
      base64:
        'aGxwdAMD9iepx68jTYwCZW4DoAIUdy2GUQrCQAwF34v4X/BC/fcUoY11QZOS3VL8qzdXlg7DMPcBSp8xPdUXiagwb5YoDte30XaEczXHqrXukTMzHuWFatOWLIuzaTZ8YsuBwpM+cqVcKLf/Ht2e8Ri/8gM=',
    },
    'index/en-spellings.2238e946.bin': {
      base64:
        'aGxwdAME9iepx0bpOCICZW4AUgVAAQqAIAy89YCe1h+GXibUJlMRfx/XCbWM9KgVHu6doA0GTD8KF9wojYamvS+PLOF3fYnONKOOLbWYDI2B7TMA/A==',
    },
    'index/en-base.6d20222c.bin': {
      base64:
        'aGxwdAMB9iepxywiIG0CZW4MRuk4ImHJ5cE6TE+DrAFjOiL8gv2GGQgzMTMxcXAzMTAwcbABSV5GTkZ2x+Tk/NK8EkZGVgZGBgYGgWqlotSUzKLU5JJiJavq2lqQaAaTDEgTP3tyRmJeeqpuQWJxcXl+UUpxZnqebmaeHJMIuzNYRqEyv7RIASYdDJRWyMxjBhrLzvB8PuOL+YzMDEzMIL4YkwATB2txanJpUWZJZXFJYlEJIwMTAwA=',
    },
  },
};
