import type {Dialect, DialectName} from './dialect.js';
import {docusaurus} from './docusaurus.js';
import {gitbook} from './gitbook.js';
import {github} from './github.js';
import {hugo} from './hugo.js';
import {jekyll} from './jekyll.js';
import {mintlify} from './mintlify.js';
import {mkdocs} from './mkdocs.js';
import {obsidian} from './obsidian.js';
import {starlight} from './starlight.js';
import {admonition, slashBlock} from './syntax/admonitions.js';
import {attributeLine, attributeList, sizedPicture} from './syntax/attributes.js';
import {calloutMarker, classedCallout} from './syntax/callouts.js';
import {codeFence} from './syntax/code-fences.js';
import {abbreviation, contentsMark} from './syntax/comments.js';
import {container} from './syntax/containers.js';
import {contentTabs, tabset} from './syntax/content-tabs.js';
import {definitionList} from './syntax/definition-lists.js';
import {emoji, icon} from './syntax/emoji.js';
import {docfxInclude, importedCode, includeComment, inlineInclude, snippet} from './syntax/includes.js';
import {jsxSyntaxes} from './syntax/jsx/jsx-syntaxes.js';
import {knownLiquid} from './syntax/liquid-blocks.js';
import {markdownInHtml} from './syntax/markdown-in-html.js';
import {mark} from './syntax/marks-and-keys.js';
import {codeMath, mathBlock} from './syntax/math.js';
import {shortcodes} from './syntax/shortcodes.js';
import type {Syntax} from './syntax/syntax.js';
import {templatedDefinition, templatedHtml, templatedHtmlBlock, templatedLink} from './syntax/templated-addresses.js';
import {embed, embeddedNote, wikiLink} from './syntax/wiki-links.js';
import {vitepress} from './vitepress.js';
import {wikiJs} from './wiki-js.js';

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  docusaurus,
  github,
  gitbook,
  hugo,
  jekyll,
  mintlify,
  mkdocs,
  obsidian,
  starlight,
  vitepress,
  'wiki-js': wikiJs,
};

/** Syntax that means the same wherever it stands. */
const CLEAR_SYNTAXES: readonly Syntax[] = [
  container,
  admonition,
  slashBlock,
  contentTabs,
  tabset,
  snippet,
  importedCode,
  includeComment,
  docfxInclude,
  inlineInclude,
  contentsMark,
  markdownInHtml,
  templatedDefinition,
  templatedLink,
  templatedHtml,
  templatedHtmlBlock,
  ...shortcodes,
  ...knownLiquid,
  calloutMarker,
  classedCallout,
  attributeLine,
  sizedPicture,
  attributeList,
  abbreviation,
  definitionList,
  mathBlock,
  codeMath,
  codeFence(),
  embeddedNote,
  embed,
  wikiLink(),
  icon,
  emoji,
  mark,
];

/**
 * Everything to look for in one article, in the order in which it is tried.
 * @param path tells MDX by its extension.
 */
export function syntaxesOf(dialect: Dialect | undefined, path?: string): readonly Syntax[] {
  return [...(dialect?.syntaxes ?? []), ...CLEAR_SYNTAXES, ...jsxSyntaxes(dialect?.name, path)];
}
