// Loaded with the first article that has a picture, a video, a sound or tabs.

export {decorateMedia} from './media.js';
export {decorateTabs} from './tabs.js';
export {decorateFigures} from './zoom.js';
