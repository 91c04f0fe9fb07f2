/** A run of plain text; `mark` is true where it matches the query. Never HTML. */
export interface Fragment {
  readonly text: string;
  readonly mark?: true;
}
