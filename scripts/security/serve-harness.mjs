// Serves a page of the built product that draws whatever hostile content it is given (test/security/harness).
//
//   node scripts/security/serve-harness.mjs [--port 4180] [--unsafe] [--scripts dist/cdn]
//
// --unsafe takes the sanitiser out of the script while serving it, to show that a harness finds what gets through.
// The product itself has no such switch.
import {parseArgs} from 'node:util';
import {root} from '../run.mjs';
import {serveHarness} from './harness-server.mjs';

const {values: options} = parseArgs({
  options: {
    port: {type: 'string', default: '4180'},
    unsafe: {type: 'boolean', default: false},
    scripts: {type: 'string', default: `${root}/dist/cdn`},
  },
});

const {url} = await serveHarness(options.scripts, {port: Number(options.port), unsafe: options.unsafe});
console.log(`The harness page is at ${url} (end with Ctrl+C)`);
