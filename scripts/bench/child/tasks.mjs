import {measureBrowser} from '../measure/browser.mjs';
import {measureBuild} from '../measure/build.mjs';
import {measureHostile} from '../measure/hostile.mjs';
import {measureLatency} from '../measure/latency.mjs';
import {measureLoad} from '../measure/load.mjs';
import {measureQuality} from '../measure/quality.mjs';
import {measureWaterfall} from '../measure/waterfall.mjs';
import {measureWire} from '../measure/wire.mjs';
import {writeIndex} from '../measure/write-index.mjs';

/** What a child process can be asked for. Engines go by their ids: functions do not cross. */
export const tasks = {
  browser: measureBrowser,
  build: measureBuild,
  hostile: measureHostile,
  latency: measureLatency,
  load: measureLoad,
  quality: measureQuality,
  waterfall: measureWaterfall,
  wire: measureWire,
  write: writeIndex,
};

/** @typedef {keyof typeof tasks} TaskName */
