import {includedMarkdown} from '../includes.js';
import type {MarkdownWriter} from '../syntax.js';
import {FileText, type Lookup, readValue, textOf, type Value, type ValueMap} from './values.js';

const ASSET = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp4|webm|mp3|pdf)$/i;
const PARTIAL = /\.mdx?$/i;
const RAW_FILE = /^!!raw-loader!(.+)$|^(.+)\?raw$/;

/** What names mean in the expressions of one article: what it imports, exports and is given. */
export class ArticleScope {
  /** Specifiers by the names that they are imported as: the whole file, or one of its exports. */
  readonly #imports = new Map<string, string>();
  readonly #exports = new Map<string, {readonly specifier: string; readonly name: string}>();
  readonly #constants = new Map<string, string>();
  /** Components that the article defines itself. */
  readonly #components = new Set<string>();
  /** Those of the partial that is being written. */
  #props: ValueMap | undefined;

  import(name: string, specifier: string): void {
    this.#imports.set(name, specifier);
  }

  importExport(name: string, specifier: string, local = name): void {
    this.#exports.set(local, {specifier, name});
  }

  define(name: string, source: string): void {
    if (/^[A-Z]/.test(name) && /^(?:async\s+)?(?:function\b|\(|\w+\s*=>)/.test(source.trim()))
      this.#components.add(name);
    else this.#constants.set(name, source);
  }

  isLocal(name: string): boolean {
    return this.#components.has(name);
  }

  /** The file of Markdown that a component stands for. */
  partial(name: string): string | undefined {
    const specifier = this.#imports.get(name);
    return specifier !== undefined && PARTIAL.test(specifier) ? pathOf(specifier) : undefined;
  }

  /** The picture or other file that a component stands for. */
  asset(name: string): string | undefined {
    const value = this.#imported(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** Writes something for which other props count. */
  withProps(props: ValueMap, write: () => string): string {
    const before = this.#props;
    this.#props = props;
    const written = write();
    this.#props = before;
    return written;
  }

  /** @param outer Constants that are being read: one that needs itself means nothing. */
  lookup(writer: MarkdownWriter, outer: readonly string[] = []): Lookup {
    return name => {
      if (name === 'props') return this.#props;
      if (name === 'Astro') return new Map([['props', this.#props ?? new Map<string, Value>()]]);
      if (/^\$?(?:frontmatter|frontMatter|page)$/.test(name)) return valueFrom(writer.article.values ?? {});
      const given = this.#props?.get(name) ?? this.#imported(name);
      if (given !== undefined) return given;
      if (outer.includes(name)) return undefined;
      const source = this.#constants.get(name) ?? this.#exported(name, writer);
      return source === undefined ? undefined : readValue(source, this.lookup(writer, [...outer, name]));
    };
  }

  /** The source of a constant that another file of Markdown exports. */
  #exported(local: string, writer: MarkdownWriter): string | undefined {
    const {specifier, name} = this.#exports.get(local) ?? {specifier: '', name: ''};
    const text = PARTIAL.test(specifier) ? writer.include(pathOf(specifier))?.text : undefined;
    return text && new RegExp(`^export\\s+const\\s+${name}\\s*=\\s*([^\\n]+?);?[ \\t]*$`, 'm').exec(text)?.[1];
  }

  #imported(name: string): Value | undefined {
    const specifier = this.#imports.get(name);
    if (specifier === undefined) return undefined;
    const raw = RAW_FILE.exec(specifier);
    if (raw) return new FileText(pathOf(raw[1] ?? raw[2] ?? ''));
    return ASSET.test(specifier.replace(/[?#].*$/, '')) ? pathOf(specifier.replace(/[?#].*$/, '')) : undefined;
  }
}

/** The text of a value, or of the file that it stands for; undefined when that cannot be told. */
export function shownText(value: Value | undefined, writer: MarkdownWriter): string | undefined {
  if (!(value instanceof FileText)) return textOf(value);
  return includedMarkdown({path: value.path}, writer)?.source ?? '';
}

/** Aliases of the site's folder become its root. */
function pathOf(specifier: string): string {
  return specifier.replace(/^@site\/static\//, '/').replace(/^(?:@site|[~@])\//, '/');
}

function valueFrom(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(valueFrom);
  if (typeof value !== 'object' || value === null) return null;
  return new Map(Object.entries(value).map(([key, inner]) => [key, valueFrom(inner)]));
}
