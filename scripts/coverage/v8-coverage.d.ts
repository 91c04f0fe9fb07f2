// The package comes without types.
declare module '@bcoe/v8-coverage' {
  import type {Profiler} from 'node:inspector';

  export type ScriptCov = Profiler.ScriptCoverage;
  /** Coverage of several runs of the same script as one; undefined of none. */
  export function mergeScriptCovs(runs: readonly ScriptCov[]): ScriptCov | undefined;
}
