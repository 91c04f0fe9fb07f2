import {defineConfig} from 'vitest/config';

// What needs no browser: `npm run test:unit` and `npm run test:package`.
export default defineConfig({
  test: {
    allowOnly: !process.env.CI,
    // Said by Lit's development build, which the tests want for its other warnings.
    onConsoleLog: log => !log.includes('Lit is in dev mode'),
    projects: [
      {test: {name: 'unit', include: ['test/unit/**/*.test.ts', 'test/node/**/*.test.ts'], testTimeout: 20_000}},
      // Starts other programs, which takes its time on a busy machine.
      {test: {name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 60_000}},
    ],
  },
});
