/** The systems that articles can come from. */
export const IMPORT_SOURCES = ['zendesk', 'intercom', 'freshdesk', 'help-scout', 'html'] as const;
export type ImportSourceName = (typeof IMPORT_SOURCES)[number];

/** Names as people know them. */
export const SOURCE_TITLES: Readonly<Record<ImportSourceName, string>> = {
  zendesk: 'Zendesk Guide',
  intercom: 'Intercom Articles',
  freshdesk: 'Freshdesk Solutions',
  'help-scout': 'Help Scout Docs',
  html: 'HTML pages',
};

/** An article in one language, as the other system has it. */
export interface ImportedArticle {
  /** Its id there. Translations of one article share it. */
  readonly key: string;
  /** BCP 47. */
  readonly locale: string;
  readonly title: string;
  /** The text, untrusted. */
  readonly html: string;
  readonly description?: string;
  readonly category?: string;
  readonly topic?: string;
  readonly tags?: readonly string[];
  readonly keywords?: readonly string[];
  /** ISO 8601 days. */
  readonly published?: string;
  readonly updated?: string;
  readonly views?: number;
  /** Its place among the others: compared number by number. */
  readonly position?: readonly number[];
  readonly draft?: boolean;
  readonly audience?: readonly string[];
  /** Keys of related articles. */
  readonly related?: readonly string[];
  /** Where it stood: an absolute URL. Relative links of its text refer to it. */
  readonly address: string;
  /** Other addresses of the same article. */
  readonly otherAddresses?: readonly string[];
  /** What old links call it: ids and paths without a leading slash. */
  readonly formerIds: readonly string[];
  readonly attachments?: readonly {readonly name: string; readonly url: string}[];
  /** The path that its id is made of; otherwise category and title. */
  readonly path?: string;
  /** File and id there, for messages. */
  readonly where: string;
}

/** Everything that a source holds. */
export interface ImportedContent {
  readonly source: ImportSourceName;
  readonly articles: readonly ImportedArticle[];
  /** BCP 47. */
  readonly defaultLocale: string;
  /** Names of categories in the order that the source shows them, all languages. */
  readonly categories: readonly string[];
  /** Hosts that the source's own links lead to. */
  readonly hosts: ReadonlySet<string>;
  /** What an address of the source's own kind leads to, whether or not it is among the articles; undefined for other addresses. */
  readonly targetOf: (url: URL) => OldTarget | undefined;
  /** The file that an address stands for, when the source is a folder. */
  readonly fileOf?: (url: URL) => Promise<string | undefined>;
}

export type OldTarget =
  /** `certain` when no other site has addresses of this form. */
  | {readonly kind: 'article'; readonly key: string; readonly certain: boolean}
  /** A page that lists articles, such as a category; Helplet has none. */
  | {readonly kind: 'list'}
  | {readonly kind: 'attachment'};

/** Stands for the host of addresses that name none. Reserved by RFC 2606, so nobody can own it. */
export const UNKNOWN_HOST = 'import.invalid';
