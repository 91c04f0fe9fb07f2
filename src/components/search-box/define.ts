import {HelpletSearchBox} from './search-box.js';

HelpletSearchBox.define();

export * from './search-box.js';
