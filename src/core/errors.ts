/**
 * Every error of Helplet has a stable code. Codes are public: programs may test them, messages may be reworded.
 * The part before the slash names the area: `content` an author's files, `config` the configuration, `bundle` the
 * compiled files, `cli` the command line, `eval`, `report` and `import` what these commands read, `element` the use of an element,
 * `command` that of a command.
 */
export type HelpletErrorCode =
  | 'content/folder-not-found'
  | 'content/no-articles'
  | 'content/not-utf8'
  | 'content/binary'
  | 'content/too-large'
  | 'content/unreadable'
  | 'content/outside-folder'
  | 'content/front-matter'
  | 'content/git'
  | 'content/duplicate-id'
  | 'content/jsonl'
  | 'content/stats'
  | 'config/unreadable'
  | 'config/value'
  | 'config/duplicate'
  | 'config/code'
  | 'bundle/not-found'
  | 'bundle/unreadable'
  | 'bundle/not-a-bundle'
  | 'bundle/version'
  | 'bundle/digest'
  | 'bundle/locale'
  | 'bundle/same-name'
  | 'cli/usage'
  | 'cli/output'
  | 'cli/thread'
  | 'eval/queries'
  | 'eval/qrels'
  | 'eval/answers'
  | 'report/log'
  | 'import/source'
  | 'import/json'
  | 'import/no-articles'
  | 'element/no-bundle'
  | 'element/block'
  | 'feedback/not-sent'
  | 'command/unknown'
  | 'command/usage'
  | 'command/event'
  | 'command/no-panel'
  | 'command/exists';

export interface HelpletErrorOptions {
  /** File, and line where known, as `path:line`. */
  readonly where?: string;
  /** What the reader can do about it, as a full sentence. */
  readonly fix?: string;
  readonly cause?: unknown;
}

/** An error that names what was wrong, where, and how to fix it. */
export class HelpletError extends Error {
  override readonly name = 'HelpletError';
  readonly code: HelpletErrorCode;
  readonly where?: string;
  readonly fix?: string;

  constructor(code: HelpletErrorCode, message: string, {where, fix, cause}: HelpletErrorOptions = {}) {
    super(message, cause === undefined ? undefined : {cause});
    this.code = code;
    this.where = where;
    this.fix = fix;
  }
}
