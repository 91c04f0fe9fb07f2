import {html, nothing, type TemplateResult} from 'lit';
import type {ArticleSummary} from '../../core/article.js';
import {fill} from '../../core/messages.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {renderIsolated} from './rows.js';

/**
 * Dates and views of an article.
 * @param form `full` for pages ("Published on …"), `words` for the head of an article.
 */
export function renderMeta(
  {published, updated, views}: ArticleSummary,
  l10n: LocalizeController,
  form: 'full' | 'words',
): TemplateResult | typeof nothing {
  if (!published && !updated && views === undefined) return nothing;
  const {words} = l10n;
  const say = form === 'full' ? {published: words.publishedOn, updated: words.updatedOn} : words;
  return html`<div class="meta" part="meta">
    ${published ? html`<span part="published">${fill(say.published, {date: l10n.date(published)})}</span>` : nothing}
    ${updated ? html`<span part="updated">${fill(say.updated, {date: l10n.date(updated)})}</span>` : nothing}
    ${views === undefined ? nothing : html`<span part="views">${l10n.count(words.viewCount, views)}</span>`}
  </div>`;
}

/** One line for a row of a panel: where an article stands and when it was changed, then what else there is room for. */
export function renderFacts(
  {category, topic, published, updated, views}: ArticleSummary,
  l10n: LocalizeController,
): TemplateResult | typeof nothing {
  const {words} = l10n;
  const place = [category, topic].flatMap(name => (name ? [renderIsolated(name)] : []));
  const facts = [
    updated && html`<span part="updated">${fill(words.updated, {date: l10n.date(updated)})}</span>`,
    published && html`<span part="published">${fill(words.published, {date: l10n.date(published)})}</span>`,
    views !== undefined &&
      html`<span part="views"
        >${topicIcon('eye')}<span aria-hidden="true">${l10n.number(views)}</span><span class="visually-hidden">${l10n.count(words.viewCount, views)}</span></span
      >`,
  ].filter(Boolean);
  if (!place.length && !facts.length) return nothing;
  const [first, ...others] = facts;
  return html`<div class="meta line" part="meta">
    <span class="first">
      ${
        place.length
          ? html`<span class="place" part="kind">${place.map((name, index) => html`${index ? html` <span aria-hidden="true">›</span> ` : nothing}${name}`)}</span>`
          : nothing
      } ${first}
    </span>
    ${others}
  </div>`;
}
