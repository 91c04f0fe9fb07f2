/** What the loader fetches when someone shows intent: all elements, registered, and the commands. */
import '../define.js';
import '../worker.js';

export {takeOverQueue} from './take-over-queue.js';
