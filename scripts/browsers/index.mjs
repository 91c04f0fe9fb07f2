// All that configuration files need; index.d.mts describes it to those that are TypeScript.
export {freePort} from '../free-port.mjs';
export {chromiumFlags} from './flags.mjs';
export {ensureBrowser} from './install.mjs';
export {wantedBrowsers} from './wanted.mjs';
