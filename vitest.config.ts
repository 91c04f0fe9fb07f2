import {defineConfig} from 'vitest/config';

// Time-outs only find what hangs, also on a slow and busy machine.
const patience = {testTimeout: 300_000, hookTimeout: 300_000, expect: {poll: {timeout: 120_000}}};

// What needs no browser: `npm run test:unit` and `npm run test:package`.
export default defineConfig({
  test: {
    allowOnly: !process.env.CI,
    // Said by Lit's development build, which the tests want for its other warnings.
    onConsoleLog: log => !log.includes('Lit is in dev mode'),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/node/**/*.test.ts'],
          setupFiles: 'test/helpers/property-seed.ts',
          // For threads that the code under test starts.
          execArgv: ['--import', new URL('test/helpers/typescript-threads.mjs', import.meta.url).href],
          ...patience,
        },
      },
      {test: {name: 'package', include: ['test/package/**/*.test.ts'], ...patience}},
    ],
  },
});
