/** What an import could not keep as it was. */
export type ImportFindingCode =
  | 'article-skipped'
  | 'article-empty'
  | 'article-restricted'
  | 'link-missing'
  | 'link-to-list'
  | 'link-dropped'
  | 'anchor-missing'
  | 'picture-unreachable'
  | 'picture-missing'
  | 'picture-refused'
  | 'attachment-remote'
  | 'frame-replaced'
  | 'element-dropped';

/** Tells what the HTML of an article loses, and what the findings of one kind share. */
export type ReportLoss = (
  code: Extract<ImportFindingCode, 'element-dropped' | 'frame-replaced' | 'link-dropped'>,
  cause: string,
) => void;

/** Findings of one cause. */
export interface ImportFinding {
  readonly code: ImportFindingCode;
  /** A full sentence that begins with the count. */
  readonly message: string;
  readonly count: number;
  /** The first places, at most `MOST_PLACES`. */
  readonly places: readonly string[];
  readonly fix?: string;
}

export const MOST_PLACES = 5;

/** Why an article is left out that no parser takes. */
export const TOO_MANY_ELEMENTS = 'it has too many elements, or too many in each other';

interface Wording {
  /** Continues the count. `{s}` is the plural's ending, `{cause}` what the findings share. */
  readonly one: string;
  readonly many: string;
  readonly fix?: string;
}

const WORDINGS: Readonly<Record<ImportFindingCode, Wording>> = {
  'article-skipped': {
    one: 'article is left out: {cause}',
    many: 'articles are left out: {cause}',
  },
  'article-empty': {
    one: 'article has no text and becomes a draft',
    many: 'articles have no text and become drafts',
    fix: 'Write them, or delete the files.',
  },
  'article-restricted': {
    one: 'article is not for everybody ({cause}) and becomes a draft',
    many: 'articles are not for everybody ({cause}) and become drafts',
    fix: 'A bundle is public. Delete the line `draft: true` in those that everybody may read.',
  },
  'link-missing': {
    one: 'link leads to an article that the export lacks{cause}',
    many: 'links lead to articles that the export lacks{cause}',
    fix: 'Import those articles too, or change the links. They still lead to the old address.',
  },
  'link-to-list': {
    one: 'link leads to a list of articles, such as a category',
    many: 'links lead to lists of articles, such as categories',
    fix: 'Link to an article instead. They still lead to the old address.',
  },
  'link-dropped': {
    one: 'link is now plain text: {cause}',
    many: 'links are now plain text: {cause}',
  },
  'anchor-missing': {
    one: 'link names a place in an article that is not there and leads to its top',
    many: 'links name places in articles that are not there and lead to their tops',
    fix: 'Add the heading to the article, or correct the part of the link after #.',
  },
  'picture-unreachable': {
    one: 'picture could not be fetched and is still at its old address: {cause}',
    many: 'pictures could not be fetched and are still at their old addresses: {cause}',
    fix: 'Import again while the old site is online and open to everybody, or replace them by files of your own.',
  },
  'picture-missing': {
    one: 'picture is not in the folder',
    many: 'pictures are not in the folder',
    fix: 'Put the files where the pages look for them, or give the address of the site with --url, and import again.',
  },
  'picture-refused': {
    one: 'picture is not taken: {cause}',
    many: 'pictures are not taken: {cause}',
    fix: 'Save them as PNG, JPEG, GIF, WebP, AVIF or SVG, and replace them.',
  },
  'attachment-remote': {
    one: 'attachment is a link to the old site',
    many: 'attachments are links to the old site',
    fix: 'Download the files and link to your copies before the old site is closed.',
  },
  'frame-replaced': {
    one: 'frame of {cause} is now a link',
    many: 'frames of {cause} are now links',
    fix: 'Frames cannot be part of an article. Describe in the link where it leads.',
  },
  'element-dropped': {
    one: 'element has no place in an article and is left out: {cause}',
    many: 'elements have no place in an article and are left out: {cause}',
  },
};

interface Group {
  readonly code: ImportFindingCode;
  readonly cause: string;
  count: number;
  readonly places: string[];
}

/** Gathers findings by code and cause. */
export class FindingCollector {
  readonly #groups = new Map<string, Group>();

  /** @param cause what findings of one group share; part of the message. */
  add(code: ImportFindingCode, where: string, cause = ''): void {
    const key = `${code} ${cause}`;
    const group = this.#groups.get(key) ?? {code, cause, count: 0, places: []};
    this.#groups.set(key, group);
    group.count++;
    if (group.places.length < MOST_PLACES && !group.places.includes(where)) group.places.push(where);
  }

  /** The groups, the most serious codes first, then the largest. */
  list(): readonly ImportFinding[] {
    const codes = Object.keys(WORDINGS);
    const groups = [...this.#groups.values()].sort(
      (first, second) => codes.indexOf(first.code) - codes.indexOf(second.code) || second.count - first.count,
    );
    return groups.map(({code, cause, count, places}) => {
      const {one, many, fix} = WORDINGS[code];
      const sentence = (count === 1 ? one : many).replace('{cause}', () => cause);
      return {code, message: `${count} ${sentence}.`, count, places, ...(fix ? {fix} : {})};
    });
  }
}
