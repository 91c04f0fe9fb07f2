/** How far a build is. */
export interface Progress {
  readonly stage: 'reading' | 'indexing' | 'writing' | 'measuring';
  readonly done: number;
  readonly total: number;
}

export type ProgressListener = (progress: Progress) => void;
