import {html, nothing, type TemplateResult} from 'lit';
import type {ArticleSummary} from '../../core/article.js';
import {fill, type Message} from '../../core/messages.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {topicIcon} from '../../styles/topic-icons.js';

/**
 * Dates and views of an article.
 * @param form `compact` for rows of a panel (views as an icon and a number), `full` for pages ("Published on …"), `words`
 *   for the head of an article.
 */
export function renderMeta(
  {published, updated, views}: ArticleSummary,
  l10n: LocalizeController,
  form: 'compact' | 'full' | 'words',
): TemplateResult | typeof nothing {
  if (!published && !updated && views === undefined) return nothing;
  const {words} = l10n;
  const say = form === 'full' ? {published: words.publishedOn, updated: words.updatedOn} : words;
  return html`<div class="meta" part="meta">
    ${published ? renderPublished(l10n.date(published), say.published, Boolean(updated) && form === 'compact') : nothing}
    ${updated ? html`<span part="updated">${fill(say.updated, {date: l10n.date(updated)})}</span>` : nothing}
    ${views === undefined ? nothing : renderViews(views, l10n, form === 'compact')}
  </div>`;
}

/** In narrow rows the first date loses its word before anything wraps; what is read aloud keeps it. */
function renderPublished(date: string, message: Message, canShorten: boolean): TemplateResult {
  const said = fill(message, {date});
  if (!canShorten) return html`<span part="published">${said}</span>`;
  return html`<span part="published"
    ><span class="long">${said}</span
    ><span class="short"><span aria-hidden="true">${date}</span><span class="visually-hidden">${said}</span></span></span
  >`;
}

function renderViews(views: number, {words, number, count}: LocalizeController, compact: boolean): TemplateResult {
  const label = count(words.viewCount, views);
  if (!compact) return html`<span part="views">${label}</span>`;
  return html`<span part="views"
    >${topicIcon('eye')}<span aria-hidden="true">${number(views)}</span><span class="visually-hidden">${label}</span></span
  >`;
}
