import type {FrontMatterKeys} from './front-matter-keys.js';
import type {Syntax} from './syntax/syntax.js';

/** As `dialect` in the config names them. */
export const DIALECT_NAMES = [
  'docusaurus',
  'github',
  'gitbook',
  'hugo',
  'jekyll',
  'mintlify',
  'mkdocs',
  'obsidian',
  'starlight',
  'vitepress',
  'wiki-js',
] as const;

export type DialectName = (typeof DIALECT_NAMES)[number];

/** What the sources of one generator, wiki or host have of their own. */
export interface Dialect {
  readonly name: DialectName;
  /** As its makers write it, for messages. */
  readonly title: string;
  /** Syntax that only this generator has, or gives a meaning of its own; tried before what is clear in every dialect. */
  readonly syntaxes: readonly Syntax[];
  /** Keys of front matter that have another meaning here than elsewhere, by what they say. */
  readonly frontMatter?: FrontMatterKeys;
  /** How addresses of its pages differ from paths of its files. Default: not at all. */
  readonly addresses?: AddressRules;
}

/** How the addresses of a generator's pages differ from paths of its files, where that is no matter of course. */
export interface AddressRules {
  /** Pages have addresses in lower case, whatever the case of their files. */
  readonly lowerCase?: boolean;
  /** Links may give a file's name alone, wherever it lies. */
  readonly byName?: boolean;
}
