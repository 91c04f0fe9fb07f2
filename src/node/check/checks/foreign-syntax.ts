import type {ContentWarning} from '../../content/content-warning.js';
import type {CheckedArticle} from '../checked-article.js';

interface ForeignSyntax {
  /** What it is, as the cause of a group. */
  readonly name: string;
  readonly pattern: RegExp;
}

/** Syntax of site generators as it would stand in the text, if the dialects do not know it. */
const IN_LINES: readonly ForeignSyntax[] = [
  {name: 'Hugo shortcode', pattern: /\{\{[<%].*?[%>]\}\}/s},
  {name: 'Liquid tag', pattern: /\{%.*?%\}/s},
  {name: 'template expression', pattern: /\{\{(?![<%]).+?\}\}/s},
  {name: 'MDX comment', pattern: /\{\/\*.*?\*\/\}/s},
  {name: 'Obsidian comment', pattern: /%%[^%]+%%/s},
  {name: 'embedded note', pattern: /!\[\[[^\]\n]+\]\]/},
  {name: 'wiki link', pattern: /\[\[[^\]\n]+\]\]/},
  {name: 'attribute list', pattern: /\{(?::[^{}\n]*|[#.][\w-][^{}\n]*|\w+=["'][^{}\n]*)\}/},
  {name: 'icon shortcode', pattern: /:(?:octicons|material|fontawesome|simple)-[\w-]+:/},
];

/** The same for what begins a line. */
const AT_LINE_START: readonly ForeignSyntax[] = [
  {name: 'container with colons', pattern: /^[ \t]*:{3,}[ \t]*(?:[\w-]|\{|$)/m},
  {name: 'admonition with exclamation marks', pattern: /^[ \t]*(?:!!!|\?\?\?\+?)(?:[ \t]+[\w-]+)+[ \t]*(?:["“]|$)/m},
  {name: 'tab with equals signs', pattern: /^[ \t]*===[+!]?[ \t]+["“]/m},
  {name: 'MDX import', pattern: /^(?:import\s[^\n]*?from\s+['"][^'"\n]+['"]|import\s+['"][^'"\n]+['"])/m},
  {name: 'MDX export', pattern: /^export\s+(?:const|default|function)\s/m},
  {name: 'snippet', pattern: /^[ \t]*(?:-{1,2}8<-{1,2}|<<<[ \t]*@?\/?[\w./-]+)/m},
];

const HINT =
  /\{\{|\{%|\{\/\*|%%|\[\[|\{[:#.\w]|:::|!!!|\?\?\?|===|^import\s|^export\s|8<-|<<<|:(?:octicons|material|fontawesome|simple)-/m;

/** Raw syntax of other generators that people would read in the text. */
export function checkForeignSyntax(article: CheckedArticle): readonly ContentWarning[] {
  if (!HINT.test(article.compiled.article.markdown)) return [];
  const warnings: ContentWarning[] = [];
  for (const {token, line} of article.pieces) {
    const isLeaf = token.type === 'text' && !token.tokens;
    if (isLeaf) warnings.push(...found(token.raw, IN_LINES, line, article));
    else if (token.type === 'paragraph' || token.type === 'text') {
      warnings.push(...found(token.raw, AT_LINE_START, line, article));
    }
  }
  return warnings;
}

function found(
  text: string,
  syntaxes: readonly ForeignSyntax[],
  line: number,
  article: CheckedArticle,
): readonly ContentWarning[] {
  const [first] = syntaxes.flatMap(({name, pattern}) => {
    const match = pattern.exec(text);
    return match ? [{name, match}] : [];
  });
  if (!first) return [];
  const {name, match} = first;
  const where = article.where(line + text.slice(0, match.index).split('\n').length - 1);
  const [lineFound = ''] = text.slice(match.index).trimStart().split('\n', 1);
  const shown = (syntaxes === AT_LINE_START ? lineFound : match[0]).trim().replace(/\s+/g, ' ').slice(0, 60);
  return [{code: 'syntax-foreign', message: `Readers see ${JSON.stringify(shown)} as it stands.`, where, cause: name}];
}
