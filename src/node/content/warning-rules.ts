/** How much a finding matters: an error fails a check, an `info` is an offer. */
export type Severity = 'error' | 'warning' | 'info';

/** What the configuration may say of a code: its severity, or that nobody wants to hear of it. */
export const SEVERITY_SETTINGS = ['error', 'warning', 'info', 'off'] as const satisfies readonly (Severity | 'off')[];
export type SeveritySetting = (typeof SEVERITY_SETTINGS)[number];

/** What one code stands for. */
export interface WarningRule {
  /** Unless the configuration sets another. */
  readonly severity: SeveritySetting;
  /** `build` for what does not reach readers as it was written: `helplet build` tells as well. Else `helplet check` alone does. */
  readonly by: 'build' | 'check';
  /** What was found, behind its number: `link that leads to no article`. */
  readonly one: string;
  readonly many: string;
  /** What to do, as a full sentence. */
  readonly fix: string;
}

/**
 * What can be wrong with content that compiles. Codes are public: programs may test them, and the configuration sets their
 * severities.
 */
export const WARNING_RULES = {
  'alt-missing': {
    severity: 'warning',
    by: 'check',
    one: 'picture without alternative text',
    many: 'pictures without alternative text',
    fix: 'Say in the brackets what the picture shows: `![The Send button](send.png)`',
  },
  'anchor-unknown': {
    severity: 'warning',
    by: 'build',
    one: 'link to a heading that does not exist',
    many: 'links to headings that do not exist',
    fix: 'Use the anchor of a heading of that article: its words in lower case, with hyphens for spaces.',
  },
  'article-empty': {
    severity: 'warning',
    by: 'check',
    one: 'article without text',
    many: 'articles without text',
    fix: 'Write it, mark it with `draft: true`, or delete it.',
  },
  'article-long': {
    severity: 'warning',
    by: 'check',
    one: 'very long article',
    many: 'very long articles',
    fix: 'Split it: people find and read an article on one question sooner than a manual.',
  },
  'component-unclosed': {
    severity: 'warning',
    by: 'build',
    one: 'tag of a component without its counterpart',
    many: 'tags of components without their counterparts',
    fix: 'Close each component, or write &lt; for a bracket.',
  },
  'component-unknown': {
    severity: 'warning',
    by: 'build',
    one: 'unknown component, of which only the text stays',
    many: 'unknown components, of which only the text stays',
    fix: 'Write in Markdown what it shows, or leave it out.',
  },
  'date-future': {
    severity: 'warning',
    by: 'check',
    one: 'date in the future',
    many: 'dates in the future',
    fix: 'Correct the date, or keep the article a draft until then.',
  },
  'date-order': {
    severity: 'warning',
    by: 'check',
    one: 'article updated before it was published',
    many: 'articles updated before they were published',
    fix: 'Correct `published` or `updated`.',
  },
  'description-missing': {
    severity: 'info',
    by: 'check',
    one: 'article without description',
    many: 'articles without description',
    fix: 'Add one sentence to the front matter: description: "What to do when you cannot sign in."',
  },
  'expression-unknown': {
    severity: 'warning',
    by: 'build',
    one: 'expression that is left out',
    many: 'expressions that are left out',
    fix: 'Write the text itself in its place.',
  },
  'file-missing': {
    severity: 'warning',
    by: 'build',
    one: 'link to a file that does not exist',
    many: 'links to files that do not exist',
    fix: 'Add the file, or name the folder that the site publishes: {"site": {"public": ["../static"]}}',
  },
  'file-type': {
    severity: 'warning',
    by: 'build',
    one: 'link to a file that is not published',
    many: 'links to files that are not published',
    fix: 'Offer it as PDF, as text or in a ZIP archive: pages and scripts are not published.',
  },
  'file-unused': {
    severity: 'warning',
    by: 'check',
    one: 'file that no article links to',
    many: 'files that no article links to',
    fix: 'Link to it, or delete it.',
  },
  'front-matter-date': {
    severity: 'warning',
    by: 'build',
    one: 'article with a day to appear or to go, which Helplet does not heed',
    many: 'articles with a day to appear or to go, which Helplet does not heed',
    fix: 'To leave it out, give it `draft: true`.',
  },
  'front-matter-value': {
    severity: 'warning',
    by: 'build',
    one: 'front matter value that is not what its key wants',
    many: 'front matter values that are not what their keys want',
    fix: 'Write it as docs/authoring.md shows.',
  },
  'heading-empty': {
    severity: 'warning',
    by: 'check',
    one: 'heading without words',
    many: 'headings without words',
    fix: 'Give it words, or delete it: it stands as a gap in the table of contents.',
  },
  'heading-skipped': {
    severity: 'warning',
    by: 'check',
    one: 'heading that skips a level',
    many: 'headings that skip a level',
    fix: 'Go down one level at a time; screen readers tell people the levels.',
  },
  'html-removed': {
    severity: 'warning',
    by: 'build',
    one: 'piece of HTML that the reader does not show',
    many: 'pieces of HTML that the reader does not show',
    fix: 'Write it in Markdown. For a video, link to it in a line of its own.',
  },
  'image-case': {
    severity: 'warning',
    by: 'build',
    one: 'picture in another letter case than its file',
    many: 'pictures in another letter case than their files',
    fix: 'Write the address as the file is spelled: most servers tell a from A.',
  },
  'image-cleaned': {
    severity: 'warning',
    by: 'build',
    one: 'SVG image that lost what could run or load something',
    many: 'SVG images that lost what could run or load something',
    fix: 'Export it without scripts, links and HTML, for example with text instead of HTML labels.',
  },
  'image-missing': {
    severity: 'warning',
    by: 'build',
    one: 'picture that does not exist',
    many: 'pictures that do not exist',
    fix: 'Correct the path, add the file, or name the folder that the site publishes: {"site": {"public": ["../static"]}}',
  },
  'image-outside': {
    severity: 'warning',
    by: 'build',
    one: 'picture outside of the content folder',
    many: 'pictures outside of the content folder',
    fix: 'Copy it into the content folder.',
  },
  'image-type': {
    severity: 'warning',
    by: 'build',
    one: 'picture of a type that browsers do not know',
    many: 'pictures of types that browsers do not know',
    fix: 'Save it as PNG, JPEG, WebP, AVIF, GIF or SVG.',
  },
  'image-unreadable': {
    severity: 'warning',
    by: 'build',
    one: 'picture that cannot be read',
    many: 'pictures that cannot be read',
    fix: 'Open it in the program that made it and export it again.',
  },
  'image-unused': {
    severity: 'warning',
    by: 'check',
    one: 'picture that no article shows',
    many: 'pictures that no article shows',
    fix: 'Show it in an article, or delete it.',
  },
  'include-missing': {
    severity: 'warning',
    by: 'build',
    one: 'file to include that is missing',
    many: 'files to include that are missing',
    fix: 'Correct the path, or put the file into the content folder.',
  },
  'key-unknown': {
    severity: 'warning',
    by: 'build',
    one: 'front matter key that looks misspelt',
    many: 'front matter keys that look misspelt',
    fix: 'Correct its spelling. Keys of your own are fine where they resemble none of ours.',
  },
  'link-broken': {
    severity: 'warning',
    by: 'build',
    one: 'link that leads to no article',
    many: 'links that lead to no article',
    fix: 'Correct the path, which is relative to the article, or remove the link.',
  },
  'link-case': {
    severity: 'warning',
    by: 'build',
    one: 'link in another letter case than its article',
    many: 'links in another letter case than their articles',
    fix: 'Write the address as the file is spelled: most servers tell a from A.',
  },
  'link-draft': {
    severity: 'warning',
    by: 'build',
    one: 'link to a draft',
    many: 'links to drafts',
    fix: 'Take `draft: true` out of the article, or remove the link.',
  },
  'link-ending': {
    severity: 'info',
    by: 'check',
    one: 'link without the ending of its file',
    many: 'links without the endings of their files',
    fix: 'Write the ending of the file, mostly .md.',
  },
  'link-redirected': {
    severity: 'info',
    by: 'check',
    one: 'link to a former address',
    many: 'links to former addresses',
    fix: 'Link to the article by its present address.',
  },
  'locale-unclear': {
    severity: 'warning',
    by: 'build',
    one: 'folder that is named like a language and may be none',
    many: 'folders that are named like languages and may be none',
    fix: 'Say in the configuration which folders are languages: {"locales": ["en", "de"]}; if none is: {"locales": []}',
  },
  'redirect-taken': {
    severity: 'warning',
    by: 'build',
    one: 'redirect that another article stands in the way of',
    many: 'redirects that other articles stand in the way of',
    fix: 'Remove the redirect, or rename the article that has its id.',
  },
  'related-unknown': {
    severity: 'warning',
    by: 'build',
    one: 'related article that does not exist',
    many: 'related articles that do not exist',
    fix: 'Give the id of an article: its path in the content folder without .md',
  },
  'section-empty': {
    severity: 'warning',
    by: 'check',
    one: 'section without text',
    many: 'sections without text',
    fix: 'Write it, or delete its heading.',
  },
  'shortcode-unknown': {
    severity: 'warning',
    by: 'build',
    one: 'tag that is not known',
    many: 'tags that are not known',
    fix: 'Write in Markdown what it stands for; its text is kept where it has any.',
  },
  'stats-unknown': {
    severity: 'warning',
    by: 'build',
    one: 'view count of an article that does not exist',
    many: 'view counts of articles that do not exist',
    fix: 'Remove it from the file of views, or correct the id.',
  },
  'syntax-foreign': {
    severity: 'warning',
    by: 'build',
    one: 'piece of syntax that readers would see as it stands',
    many: 'pieces of syntax that readers would see as they stand',
    fix: 'Write it in Markdown, or put it in backticks where it is meant as code.',
  },
  'tabs-unclosed': {
    severity: 'warning',
    by: 'build',
    one: 'set of tabs that does not begin or end',
    many: 'sets of tabs that do not begin or end',
    fix: 'Put <!-- tabs:start --> above the first heading and <!-- tabs:end --> below the last tab, each in a line of its own.',
  },
  'title-duplicate': {
    severity: 'warning',
    by: 'check',
    one: 'title that another article has too',
    many: 'titles that other articles have too',
    fix: 'Say in each title what sets the article apart: lists and search results show little else.',
  },
  'title-empty': {
    severity: 'warning',
    by: 'build',
    one: 'empty title',
    many: 'empty titles',
    fix: 'Fill in `title`, or remove the key to use the first heading.',
  },
  'title-missing': {
    severity: 'warning',
    by: 'check',
    one: 'article without a title',
    many: 'articles without a title',
    fix: 'Add `title` to the front matter, or begin the article with a # heading.',
  },
  'title-not-found': {
    severity: 'warning',
    by: 'check',
    one: 'article that a search for its own title does not find',
    many: 'articles that a search for their own titles does not find',
    fix: 'Make the title say what only this article is about.',
  },
  'translation-missing': {
    severity: 'off',
    by: 'check',
    one: 'article that lacks a translation',
    many: 'articles that lack a translation',
    fix: 'Translate it; until then, people see it in the default language.',
  },
  'translation-outdated': {
    severity: 'warning',
    by: 'check',
    one: 'translation older than its original',
    many: 'translations older than their originals',
    fix: 'Bring the translation up to date, and its `updated` with it.',
  },
  'variable-unknown': {
    severity: 'warning',
    by: 'build',
    one: 'variable without a value',
    many: 'variables without a value',
    fix: 'Write the value itself, or put it into the front matter of the article.',
  },
} as const satisfies Readonly<Record<string, WarningRule>>;

export type ContentWarningCode = keyof typeof WARNING_RULES;
