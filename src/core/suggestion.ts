/** What to suggest on the home view: articles by id, those for another page than this one, for a query, or with tags. */
export type Suggestion =
  | readonly string[]
  | {
      /** Address of a page, as if it were this one. */
      readonly url?: string;
      readonly query?: string;
      readonly tags?: readonly string[];
    };
