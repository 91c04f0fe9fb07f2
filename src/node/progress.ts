/** How far a build or check is. */
export interface Progress {
  readonly stage: 'reading' | 'indexing' | 'searching' | 'writing' | 'measuring';
  readonly done: number;
  readonly total: number;
}

export type ProgressListener = (progress: Progress) => void;
