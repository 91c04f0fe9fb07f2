import {HelpletPanel} from './panel.js';

HelpletPanel.define();

export * from './panel.js';
