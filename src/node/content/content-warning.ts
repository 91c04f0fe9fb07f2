import type {ContentWarningCode} from './warning-rules.js';

/** Something an author should look at, though the bundle works without. */
export interface ContentWarning {
  readonly code: ContentWarningCode;
  readonly message: string;
  /** `file:line`, where known. */
  readonly where: string;
  /** What to do about it, where the message does not say so. */
  readonly fix?: string;
  /** What warnings of one cause share, e.g. the name of a component: they are reported together. Default: all of a code. */
  readonly cause?: string;
  /** The address of the link or picture as the author wrote it, where it is about one. */
  readonly address?: string;
  /** What mends it, where a program can tell: `helplet check --fix` does it. */
  readonly edit?: AddressEdit;
}

/** Another address for a link or picture of a source file. */
export interface AddressEdit {
  /** The file as `where` names it. */
  readonly file: string;
  /** Line of the file that the link or picture starts on, from 1. */
  readonly line: number;
  /** The address exactly as the source has it, with escapes and fragment. */
  readonly from: string;
  readonly to: string;
}

/** A warning about a line of an article's source. */
export interface LineWarning extends Omit<ContentWarning, 'where' | 'edit'> {
  /** What `address` should be, where a program can tell. */
  readonly replacement?: string;
}

/** Takes a warning; the line is one of the article's source, from 1 below the front matter. */
export type WarnOfLine = (warning: LineWarning, line: number) => void;
