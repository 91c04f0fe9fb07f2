/** Something an author should look at, though the bundle works without. */
export interface ContentWarning {
  readonly code:
    | 'component-unclosed'
    | 'component-unknown'
    | 'expression-unknown'
    | 'image-missing'
    | 'image-outside'
    | 'image-type'
    | 'image-unreadable'
    | 'image-cleaned'
    | 'link-broken'
    | 'related-unknown'
    | 'stats-unknown'
    | 'title-empty';
  readonly message: string;
  /** `file:line`, where known. */
  readonly where: string;
  /** What to do about it, where the message does not say so. */
  readonly fix?: string;
  /** What warnings of one cause share, e.g. the name of a component: they are reported together. Default: all of a code. */
  readonly cause?: string;
}
