import type {Contact, IconName} from '../../core/bundle.js';
import type {ContentWarningCode, SeveritySetting} from '../content/warning-rules.js';
import type {DialectName} from '../dialects/dialect.js';

/** A category (tab) or topic, in the order that people shall see. */
export interface GroupConfig {
  /** As the articles write it, e.g. `FAQ`. */
  readonly name: string;
  /** Default: `doc`. */
  readonly icon?: IconName;
}

/** Articles that always come first for a query. */
export interface PinConfig {
  readonly query: string;
  /** Article ids, best first. */
  readonly ids: readonly string[];
}

/** Articles that pages of the product suggest, besides those whose front matter names the page in `routes`. */
export interface SuggestionConfig {
  /** Globs of host pages, as in front matter: `/checkout/**`. */
  readonly routes: readonly string[];
  /** Article ids. */
  readonly ids: readonly string[];
}

/** The site that articles were written for. What is missing is guessed from the links and folders. */
export interface SiteConfig {
  /**
   * Where it is on the web, with `https://` or `http://`. Full addresses of its pages lead to the articles; paths that no article
   * has lead there. Default: unknown.
   */
  readonly url?: string;
  /** The path that addresses of articles begin with, e.g. `/docs/`. Default: the path of `url`, or guessed from the links. */
  readonly base?: string;
  /**
   * Folders, relative to the content folder, whose files such addresses as `/img/x.png` mean. Default: those called `public`,
   * `static`, `assets`, `images` and the like in it, beside it, and in the project that it belongs to. An empty list allows none.
   */
  readonly public?: readonly string[];
  /** Globs of further pages, e.g. `/pricing` or `/account/**`: links to them are no mistake and stay. Default: none. */
  readonly pages?: readonly string[];
}

/** What `helplet.config.json`, `.js`, `.mjs` or `.ts` in the content folder may say. Everything is optional. */
export interface HelpletConfig {
  /** Shown in the panel's bar, e.g. `Northwind Help`. Default: `Help`. */
  readonly title?: string;
  /** BCP 47 tag of articles that stand in no locale's folder and carry no locale's suffix. Default: `en`. */
  readonly locale?: string;
  /**
   * The locales, in the order that people shall see; each is a folder (`de/`) or a file suffix (`x.de.md`). Default:
   * read from the names of files and folders. An empty list turns that off.
   */
  readonly locales?: readonly string[];
  /** The generator, wiki or host that the articles were written for. Default: recognised by its files and its syntax. */
  readonly dialect?: DialectName;
  /** The site that the articles were written for: what their addresses mean. */
  readonly site?: SiteConfig;
  readonly images?: {
    /**
     * Pictures that are wider are published that wide, in pixels: 1600 is twice the width of the reader. Takes `sharp`, which you
     * install yourself. Default: pictures stay as they are.
     */
    readonly maxWidth: number;
  };
  /**
   * Where dates come from that front matter does not give: `git` takes those of the first and the last commit of a file. Default: articles
   * without dates in their front matter have none.
   */
  readonly dates?: 'git';
  /** Order and icons of the tabs. Categories that are not listed follow, largest first. */
  readonly categories?: readonly GroupConfig[];
  /** Order and icons of the subjects. Topics that are not listed follow, largest first. */
  readonly topics?: readonly GroupConfig[];
  /** Where people turn when no article helps. Default: no such offer. */
  readonly contact?: Contact;
  /**
   * Where answers to "Was this helpful?" are sent: an `https:` address, a path of the site that shows the panel, or `events` to
   * ask and send nothing but events. Default: nobody is asked.
   */
  readonly feedback?: string;
  readonly limits?: {
    /** Largest article, in bytes. Default: 4194304 (4 MiB). */
    readonly articleBytes?: number;
  };
  /** `https:` URL prefixes that articles may load images from, besides the bundle. Default: none. */
  readonly imagePrefixes?: readonly string[];
  /**
   * Hosts whose video and audio articles may embed, besides the bundle, e.g. `video.example`; its subdomains are included. An
   * empty list allows none. Default: YouTube, Vimeo, Wistia and Loom.
   */
  readonly mediaHosts?: readonly string[];
  /** Groups of words that mean the same in a search. */
  readonly synonyms?: readonly (readonly string[])[];
  readonly pins?: readonly PinConfig[];
  readonly suggestions?: readonly SuggestionConfig[];
  /** What `helplet check` and the warnings of `helplet build` tell. */
  readonly check?: {
    /** By code, e.g. `{"alt-missing": "off", "link-broken": "error"}`. Default: see docs/cli.md. */
    readonly severities?: Readonly<Partial<Record<ContentWarningCode, SeveritySetting>>>;
  };
}

/** Gives a config file its types: `export default defineConfig({title: 'Northwind Help'})`. Returns its argument. */
export function defineConfig(config: HelpletConfig): HelpletConfig {
  return config;
}
