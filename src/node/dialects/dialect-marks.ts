import type {DialectName} from './dialect.js';

/** A file or folder that stands beside or above the articles of a site. */
export interface SiteMark {
  readonly name: RegExp;
  /** What the file holds, where its name says too little. */
  readonly text?: RegExp;
  /** Another name in the same folder, where one alone says too little. */
  readonly beside?: RegExp;
  /** True for what only counts in the content folder itself. */
  readonly isInContent?: true;
  /** True for what stands beside the files of others as well. */
  readonly isCommon?: true;
}

/** What articles of a dialect are recognised by. */
export interface DialectMarks {
  readonly site: readonly SiteMark[];
  /** Syntax outside of code, and keys of front matter, that hardly anyone else has. */
  readonly strong: readonly RegExp[];
  /** What a few others have as well. */
  readonly weak?: readonly RegExp[];
}

/** A package that the site is built with. */
function builtWith(name: string): SiteMark {
  return {name: /^package\.json$/, text: new RegExp(`"${name}"\\s*:`), isInContent: true};
}

export const DIALECT_MARKS: Readonly<Record<DialectName, DialectMarks>> = {
  docusaurus: {
    site: [{name: /^docusaurus\.config\.[cm]?[jt]s$/}, builtWith('@docusaurus/core')],
    strong: [
      /^import .*['"]@(?:theme|site|docusaurus)\//m,
      /^(?:sidebar_position|sidebar_label|hide_table_of_contents|hide_title|pagination_(?:next|prev|label)|custom_edit_url|displayed_sidebar):/m,
      /^:::(?:note|tip|info|warning|danger|caution|important)(?:\[.*\])?[ \t]*$/m,
    ],
    weak: [/<TabItem\b/],
  },
  github: {
    site: [
      {name: /^\.github$/, isInContent: true, isCommon: true},
      {name: /^_(?:Sidebar|Footer)\.md$/, isInContent: true},
    ],
    // Its syntax is Helplet's own.
    strong: [],
  },
  gitbook: {
    site: [
      {name: /^\.gitbook(?:\.ya?ml)?$/},
      {name: /^SUMMARY\.md$/, text: /^#* ?(?:Table of contents|Summary)\b/im, isInContent: true},
      {name: /^book\.(?:json|js)$/, beside: /^SUMMARY\.md$/},
    ],
    strong: [
      /\{%\s*(?:hint|tabs?|content-ref|embed|stepper|step|file|swagger|openapi|code|columns?|updates?)\b[^%]*%\}[\s\S]*\{%\s*end/,
      /\.gitbook\/assets\//,
      /^cover(?:Y)?:/m,
    ],
  },
  hugo: {
    site: [
      {name: /^hugo\.(?:toml|ya?ml|json)$/},
      {name: /^config\.(?:toml|ya?ml|json)$/, beside: /^(?:archetypes|content|layouts)$/},
      {name: /^archetypes$/, beside: /^(?:content|layouts)$/},
    ],
    strong: [/\{\{[<%]\s*\/?[\w/.-]+/, /^(?:linkTitle|isCJKLanguage|publishDate|expiryDate|lastmod|cascade)\b/im],
    weak: [/^weight:/m],
  },
  jekyll: {
    site: [
      {name: /^_config\.ya?ml$/},
      {name: /^_(?:layouts|includes|posts)$/},
      {name: /^Gemfile$/, text: /\bgem\s+["'](?:jekyll|github-pages)\b/},
    ],
    strong: [
      /\{%-?\s*(?:include(?:_relative)?|link|post_url|highlight|assign|capture|for|if|unless|raw|comment)\b/,
      /\{\{-?\s*(?:site|page|include|layout)\./,
      /^(?:nav_order|has_children|has_toc|redirect_from|grand_parent|nav_exclude|last_modified_at):/m,
    ],
    weak: [/^\{:\s*[.#]/m, /^(?:layout|permalink):/m],
  },
  mintlify: {
    site: [{name: /^mint\.json$/}, {name: /^docs\.json$/, text: /mintlify|"navigation"\s*:/}],
    strong: [
      /<(?:CardGroup|AccordionGroup|ParamField|ResponseField|RequestExample|ResponseExample|Frame|Check|CodeGroup|Update|Snippet|Columns)\b/,
      /^(?:sidebarTitle|openapi|api):/m,
    ],
    weak: [/<(?:Note|Warning|Tip|Info|Accordion|Steps|Step)>/],
  },
  mkdocs: {
    site: [{name: /^mkdocs\.ya?ml$/}, {name: /^zensical\.toml$/}],
    strong: [
      /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+\w/m,
      /^[ \t]*=== "/m,
      /^[ \t]*--8<--/m,
      /:(?:material|octicons|fontawesome|simple)-[\w-]+:/,
      /\{[ \t]*\.md-button/,
      /\]\([^)\n]+\)\{[ \t]*[.:#]/,
    ],
    weak: [/^\[TOC\]$/m, /\{[ \t]*(?:#[\w-]+|data-\w+=[^}]*)[ \t]*\}/],
  },
  obsidian: {
    site: [{name: /^\.obsidian$/}],
    strong: [/!?\[\[(?!_?toc_?\]\])[^[\]\n]+\]\]/i, /^%%[\s\S]*?%%$/m, /^> \[![a-z]+\][+-]/m, /^cssclass(?:es)?:/m],
    weak: [/[ \t]\^[a-z\d-]+$/m, /==[^=\n]+==/],
  },
  starlight: {
    site: [
      {name: /^astro\.config\.[cm]?[jt]s$/, text: /starlight/i},
      {name: /^content\.config\.[cm]?[jt]s$/},
      builtWith('@astrojs/starlight'),
    ],
    strong: [
      /^import .*['"]@astrojs\/starlight/m,
      /<(?:CardGrid|LinkCard|FileTree|LinkButton|Aside)\b/,
      /^template: (?:splash|doc)$/m,
      /^tableOfContents:/m,
      /^sidebar:\n[ \t]+(?:order|label|badge|hidden|attrs):/m,
    ],
    weak: [
      /^:::(?:note|tip|caution|danger)(?:\[.*\])?[ \t]*$/m,
      /<TabItem\b/,
      /^(?:banner|hero|pagefind|lastUpdated):/m,
    ],
  },
  vitepress: {
    site: [{name: /^\.vitepress$/}, {name: /^\.vuepress$/}, builtWith('vitepress'), builtWith('vuepress')],
    strong: [
      /^:::[ \t]+(?:tip|info|warning|danger|details|code-group|raw|v-pre)\b/m,
      /^<<<[ \t]*[@.\w/]/m,
      /<!--[ \t]*@include:/,
      /^<script (?:.*[ \t])?setup\b/m,
      /^(?:outline|editLink|titleTemplate|aside):/m,
      /^layout: (?:home|page|doc)$/m,
    ],
    weak: [/^\[\[toc\]\]$/im, /<Badge\b/, /^sidebar: (?:false|auto)$/m, /^(?:prev|next|lastUpdated):/m],
  },
  'wiki-js': {
    site: [],
    strong: [
      /^editor: (?:markdown|code|ckeditor)$/m,
      /^\{\.(?:is-(?:info|success|warning|danger)|tabset|links-list|grid-list)\}$/m,
    ],
    weak: [/^dateCreated:/m],
  },
};
