// npm run demo: builds what is missing, puts the demo together in demo/dist and serves it.
//
//   npm run demo -- [--content <folder>] [--port 4173] [--no-open] [--no-serve]
//
// --content shows a folder of your own in place of demo/articles.
import {parseArgs} from 'node:util';
import {buildIfStale} from './build/stale.mjs';
import {assembleDemo} from './demo/assemble.mjs';
import {openInBrowser} from './demo/open-in-browser.mjs';
import {serve} from './demo/serve.mjs';

const {values: options} = parseArgs({
  options: {
    content: {type: 'string', default: 'demo/articles'},
    port: {type: 'string', default: process.env.PORT ?? '4173'},
    'no-open': {type: 'boolean', default: false},
    'no-serve': {type: 'boolean', default: false},
  },
});

await buildIfStale();
const folder = await assembleDemo(options.content);
if (options['no-serve']) {
  console.log(`The demo is in ${folder}`);
} else {
  const {url} = await serve(folder, Number(options.port));
  console.log(`The demo is at ${url} (end with Ctrl+C)`);
  if (!options['no-open']) await openInBrowser(url);
}
