// Finds the browsers that the tests need and installs those that are missing.
//
//   node scripts/browsers.mjs [--json] [chromium] [firefox] [webkit]
//
// Without names: those in the environment variable BROWSERS (`chromium,firefox`), else all that this machine can have.
import {parseArgs} from 'node:util';
import {ensureBrowser, ensureEveryBrowser} from './browsers/install.mjs';
import {parseBrowserNames, wantedBrowsers} from './browsers/wanted.mjs';

const {values, positionals} = parseArgs({options: {json: {type: 'boolean'}}, allowPositionals: true});

const named = positionals.length > 0 ? parseBrowserNames(positionals) : process.env.BROWSERS ? wantedBrowsers() : [];
const {browsers, missing} = named.length > 0 ? {browsers: named.map(ensureBrowser), missing: []} : ensureEveryBrowser();
for (const {name, why} of missing) console.error(`No tests in ${name}: ${why}`);
if (values.json) console.log(JSON.stringify(browsers));
else for (const {name, path, source} of browsers) console.log(`${name}: ${path} (${source})`);
