import type {Plugin} from 'vite';

const STAND_IN = '\0without-workers';

/** Leaves workers out of the one-file script, which has no file for them: `inline.ts` asks for none. */
export function withoutWorkers(): Plugin {
  return {
    name: 'helplet:without-workers',
    enforce: 'pre',
    resolveId: {
      filter: {id: /\/worker-(?:provider|parser)\.js$/},
      handler: () => STAND_IN,
    },
    load: {
      filter: {id: new RegExp(`^${STAND_IN}$`)},
      handler: () => 'export const WorkerProvider = undefined, WorkerParser = undefined;',
    },
  };
}
