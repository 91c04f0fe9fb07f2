import {HelpletLauncher} from './launcher.js';

HelpletLauncher.define();

export * from './launcher.js';
