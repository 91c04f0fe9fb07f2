/** Components that do the same for a reader, by what they are called in the generators and libraries that have them. */
const NAMES = {
  callout:
    'Admonition Alert Aside Callout Caution Check Danger Error Hint Important Info Note Notice Success Tip Warn Warning Banner',
  tabs: 'Tabs TabGroup TabsGroup TabView TabContainer PackageManagerTabs UIFrameworkTabs InstallTabs',
  tab: 'Tab TabItem TabPanel Tabs.Tab Tabs.Item Tabs.Content TabsContent Tab.Panel CodeGroupItem CodeTab CodeBlockTab',
  codeGroup: 'CodeGroup CodeTabs CodeBlocks CodeBlockTabs CodeSwitcher RequestExample ResponseExample Snippets',
  steps: 'Steps Stepper StepList',
  step: 'Step Steps.Step StepItem Steps.Item',
  details:
    'Accordion Accordion.Item AccordionItem Collapse Collapsible Details Disclosure Dropdown Expandable Spoiler Toggle',
  summary: 'Summary AccordionTitle AccordionTrigger CollapsibleTrigger',
  card: 'Card Cards.Card LinkCard CardLink Tile IconCard FeatureCard',
  field: 'ParamField ResponseField Param Property Parameter',
  update: 'Update ChangelogEntry',
  frame: 'Frame Figure',
  code: 'Code CodeBlock CodeSnippet SyntaxHighlighter Pre',
  fileTree: 'FileTree Files Tree',
  file: 'FileTree.Folder FileTree.File Folder File Tree.Folder Tree.File',
  math: 'Latex Math InlineMath BlockMath Katex KaTeX Tex TeX MathBlock',
  snippet: 'Snippet Include',
  wrapper: `AccordionGroup Accordions Box BrowserOnly BrowserWindow CardGrid CardGroup CardList Cards Center ClientOnly Col Column
    Columns Container Content Fragment Grid Highlight Layout Main NoSsr ReadMore Row Section Stack Tiles Visibility View Wrapper
    Row.Col Trans Translate Translation VPTeamPage VPTeamPageSection TabsList`,
  hidden: `Comments DocCardList Giscus Head LanguageSelect MDXComponents PageNav Script Search Seo SEO Spacer Style TOCInline
    TableOfContents ThemeSelect Toc VPSponsors Meta`,
  badge: 'Badge Chip Label Pill Since Tag VersionBadge Version StatusBadge',
  icon: 'Icon FontAwesomeIcon Fa SvgIcon Emoji',
  link: 'Anchor DocLink Link NavLink NextLink NuxtLink RouterLink RouteLink XLink',
  button: 'Button ButtonLink LinkButton VPButton ScrimbaLink AudioChapter',
  image:
    'Image Img NextImage Picture ThemedImage ThemeImage ZoomImage ImageZoom Zoom Screenshot IdealImage DarkLightImage',
  video:
    'YouTube Youtube YouTubeVideo YouTubeEmbed LiteYouTube LiteYouTubeEmbed Vimeo Video VideoPlayer Loom ReactPlayer IframeVideo',
  tooltip: 'Tooltip Term Abbr GlossaryTerm Popover',
  kbd: 'Kbd Key Keyboard Shortcut',
} as const;

export type FamilyName = keyof typeof NAMES;

const LIKELY: ReadonlySet<FamilyName> = new Set([
  'badge',
  'button',
  'callout',
  'card',
  'codeGroup',
  'details',
  'icon',
  'image',
  'link',
  'step',
  'steps',
  'tab',
  'tabs',
  'video',
]);

const FAMILIES: ReadonlyMap<string, FamilyName> = new Map(
  (Object.entries(NAMES) as [FamilyName, string][]).flatMap(([family, names]) =>
    names.split(/\s+/).map(name => [keyOf(name), family] as const),
  ),
);

/** The family of a component, also by its name in Vue's spelling with hyphens. HTML elements have none. */
export function familyOf(name: string): FamilyName | undefined {
  return isComponentName(name) ? FAMILIES.get(keyOf(name)) : undefined;
}

/** The family that the last word of a name hints at: `ApiCallout`, `ProductCard`. */
export function likelyFamilyOf(name: string): FamilyName | undefined {
  const [word = ''] = /[A-Z][a-z]+$/.exec(name) ?? [];
  const family = word === name ? undefined : familyOf(word);
  return family && LIKELY.has(family) ? family : undefined;
}

export function isNameOf(family: FamilyName, name: string): boolean {
  return familyOf(name) === family || (family === 'summary' && name === 'summary');
}

/** Old HTML may shout. */
const CAPITAL_ELEMENTS =
  /^(?:A|B|BIG|BLOCKQUOTE|BODY|BR|CENTER|CODE|DD|DIV|DL|DT|EM|FONT|FORM|H[1-6]|HEAD|HR|HTML|I|IFRAME|IMG|INPUT|KBD|LI|OL|P|PRE|S|SCRIPT|SMALL|SPAN|STRONG|STYLE|SUB|SUP|TABLE|TBODY|TD|TFOOT|TH|THEAD|TITLE|TR|TT|U|UL|VIDEO)$/;

/** Tells components from HTML elements; fragments count as components. */
export function isComponentName(name: string): boolean {
  return name === '' || (/^(?:[A-Z]|.*[.-])/.test(name) && !CAPITAL_ELEMENTS.test(name));
}

function keyOf(name: string): string {
  return name.replace(/[.-]/g, '').toLowerCase();
}
