import {describeEveryState} from './in-every-state.js';

describeEveryState('page');
