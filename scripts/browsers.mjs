// Finds the browsers that the tests need and installs those that are missing.
//
//   node scripts/browsers.mjs [--json] [chromium] [firefox] [webkit]
//
// Without names: those in the environment variable BROWSERS (`chromium,firefox`), else Chromium.
import {parseArgs} from 'node:util';
import {ensureBrowser} from './browsers/install.mjs';
import {parseBrowserNames, wantedBrowsers} from './browsers/wanted.mjs';

const {values, positionals} = parseArgs({options: {json: {type: 'boolean'}}, allowPositionals: true});

const names = positionals.length > 0 ? parseBrowserNames(positionals) : wantedBrowsers();
const browsers = names.map(ensureBrowser);
if (values.json) console.log(JSON.stringify(browsers));
else for (const {name, path, source} of browsers) console.log(`${name}: ${path} (${source})`);
