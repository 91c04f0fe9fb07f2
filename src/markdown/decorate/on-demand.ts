// Loaded with the first article that has a picture, a video, a sound, tabs, a diagram, a
// formula, or code with a title or marked lines.

export {decorateCodeLines, decorateSources} from './code-lines.js';
export {decorateMedia} from './media.js';
export {decorateTabs} from './tabs.js';
export {decorateFigures} from './zoom.js';
