/** Addresses of which a template language computes a part. */

const TEMPLATE = /\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g;

/** The address that a template stands for; undefined when it depends on what only the generator knows. */
export function plainAddress(address: string, values: Readonly<Record<string, unknown>> = {}): string | undefined {
  let isKnown = true;
  const plain = address.replace(TEMPLATE, template => {
    const part = tagAddress(template) ?? expressionAddress(template, values);
    isKnown &&= part !== undefined;
    return part ?? '';
  });
  return isKnown ? plain : undefined;
}

/** `{{< ref "x.md" >}}`, `{% link x.md %}`, `{% post_url 2024-01-31-x %}`. */
function tagAddress(template: string): string | undefined {
  const [, name = '', argument = ''] =
    /^\{(?:\{[<%]|%)-?\s*([\w-]+)\s*(?:path=)?["'`]?([^\s"'`%>]*)["'`]?/.exec(template) ?? [];
  if (/^(?:ref|relref|absref|link-to|relurl|absurl)$/i.test(name)) return argument;
  if (name === 'link') return `/${argument.replace(/^\//, '')}`;
  if (name === 'post_url') return `/_posts/${argument.replace(/^\//, '')}.md`;
  return undefined;
}

/** `{{ site.baseurl }}`, `{{ "/x" | relative_url }}`, `{{ page.picture }}`. */
function expressionAddress(template: string, values: Readonly<Record<string, unknown>>): string | undefined {
  const [, expression = ''] = /^\{\{-?\s*([^<%\s][\s\S]*?)\s*-?\}\}$/.exec(template) ?? [];
  const [, quoted] =
    /^["']([^"']*)["']\s*(?:\|\s*(?:relative_url|absolute_url|prepend:\s*[\w.]+)\s*)*$/.exec(expression) ?? [];
  if (quoted !== undefined) return quoted;
  const [, root] =
    /^(?:site|book|config)\.(baseurl|url|base_url|base|site_url)(?:\s*\|[\s\S]*)?$/i.exec(expression) ?? [];
  if (root !== undefined || expression === 'base_url') return '';
  const [, key] = /^(?:page|\$?frontmatter|this)\.([\w-]+)/.exec(expression) ?? [];
  const value = key === undefined ? undefined : values[key];
  return typeof value === 'string' ? value : undefined;
}
