import type {HelpletErrorCode} from '../../core/errors.js';
import type {WarningRule} from '../content/warning-rules.js';

/** What an error code stands for. */
export type ErrorRule = Pick<WarningRule, 'one' | 'many' | 'fix'>;

/** The errors that a check of content may find. */
type CheckErrorCode = Extract<HelpletErrorCode, `content/${string}` | `config/${string}` | 'bundle/locale'>;

export const ERROR_RULES: Readonly<Record<CheckErrorCode, ErrorRule>> = {
  'content/folder-not-found': {
    one: 'content folder that does not exist',
    many: 'content folders that do not exist',
    fix: 'Give the path of the folder that holds your Markdown articles.',
  },
  'content/no-articles': {
    one: 'content folder without articles',
    many: 'content folders without articles',
    fix: 'Put Markdown files (.md) into the folder, or give the folder that holds them.',
  },
  'content/not-utf8': {
    one: 'file that is not UTF-8',
    many: 'files that are not UTF-8',
    fix: 'Open it in an editor and save it as UTF-8.',
  },
  'content/binary': {
    one: 'file that is no text',
    many: 'files that are no text',
    fix: 'Move it out of the content folder, or give it an ending other than .md.',
  },
  'content/too-large': {
    one: 'article that is too large',
    many: 'articles that are too large',
    fix: 'Split it into several articles, or raise `limits.articleBytes` in the configuration.',
  },
  'content/unreadable': {
    one: 'file that cannot be read',
    many: 'files that cannot be read',
    fix: 'Check that it exists and that you may read it.',
  },
  'content/outside-folder': {
    one: 'link out of the content folder',
    many: 'links out of the content folder',
    fix: 'Copy what it leads to into the content folder, or delete the link.',
  },
  'content/front-matter': {
    one: 'front matter that cannot be read',
    many: 'articles whose front matter cannot be read',
    fix: 'Put it between two lines of exactly three dashes at the start of the file, indent with spaces, and put texts with ": " or a leading symbol in quotes.',
  },
  'content/git': {
    one: 'folder whose dates cannot be read from git',
    many: 'folders whose dates cannot be read from git',
    fix: 'Build inside of the repository that holds the articles, with all of its commits.',
  },
  'content/duplicate-id': {
    one: 'article with the id of another one',
    many: 'articles with the ids of others',
    fix: 'Rename one of the two, or delete it.',
  },
  'content/jsonl': {
    one: 'line that is no article',
    many: 'lines that are no articles',
    fix: 'Write one article a line, as JSON with `id`, `title` and `body`.',
  },
  'content/stats': {
    one: 'view count that cannot be read',
    many: 'view counts that cannot be read',
    fix: 'Write an object of article ids and their views.',
  },
  'config/unreadable': {
    one: 'config file that cannot be read',
    many: 'config files that cannot be read',
    fix: 'Look for a missing quote or comma.',
  },
  'config/value': {
    one: 'setting that is not what its key wants',
    many: 'settings that are not what their keys want',
    fix: 'Write it as docs/authoring.md shows.',
  },
  'config/duplicate': {
    one: 'second config file',
    many: 'further config files',
    fix: 'Keep one of them and delete the other.',
  },
  'config/code': {
    one: 'config file that may not run',
    many: 'config files that may not run',
    fix: 'Use helplet.config.json, which only holds settings.',
  },
  'bundle/locale': {
    one: 'default locale without articles',
    many: 'default locales without articles',
    fix: 'Choose one that has articles.',
  },
};
