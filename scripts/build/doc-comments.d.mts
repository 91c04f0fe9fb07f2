/** What a doc comment says. Each text is in one line. */
export interface DocComment {
  /** Empty without a comment. */
  readonly text: string;
  /** Block tags such as `@default`, by their names. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface Member {
  readonly name: string;
  readonly comment: DocComment;
  /** Of a property, as the source writes it; empty where it writes none. */
  readonly type: string;
  /** `open(options?: OpenOptions): void` of a method, without type parameters; `offset: string` of a property. */
  readonly signature: string;
  /** What a property starts with, as the source writes it; empty for nothing. */
  readonly value: string;
  readonly isStatic: boolean;
}

export interface Declaration {
  readonly name: string;
  readonly isClass: boolean;
  readonly comment: DocComment;
  /** Names of what it extends, if it is an interface, or implements. */
  readonly parents: readonly string[];
  /** Without those whose name is private or computed. */
  readonly members: readonly Member[];
  /** Its source. */
  readonly code: string;
}

export interface EventClass {
  /** `helplet-open` */
  readonly name: string;
  readonly className: string;
  readonly comment: DocComment;
  readonly fields: readonly Member[];
  readonly isCancelable: boolean;
}

/** The interfaces and classes that a file exports. Its path starts at the project's root. */
export function readDeclarations(file: string): Declaration[];

/**
 * The members of a class, or of an interface and of those that it extends, in their order. One without a comment has that of
 * the interface that declares it first.
 */
export function documentedMembers(name: string, declarations: readonly Declaration[]): Member[];

/** The events of src/events. */
export function readEvents(): EventClass[];
