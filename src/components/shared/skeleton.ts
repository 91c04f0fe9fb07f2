import {html, type TemplateResult} from 'lit';

const WIDTHS = [
  ['w70', 'w85'],
  ['w85', 'w60'],
  ['w60', 'w70'],
  ['w70', 'w85'],
] as const;

/** Boxes where hits will stand. Hidden from assistive technology, which hears the status instead. */
export function renderHitSkeletons(): TemplateResult {
  return html`<div class="hits" aria-hidden="true">
    ${WIDTHS.map(
      ([title, line]) => html`<div class="hit ghost">
        <div class="bone b-icon"></div>
        <div>
          <div class="bone b-title ${title}"></div>
          <div class="bone b-line"></div>
          <div class="bone b-line ${line}"></div>
          <div class="bone b-meta w60"></div>
        </div>
      </div>`,
    )}
  </div>`;
}

/** Boxes where an article will stand. */
export function renderArticleSkeleton(): TemplateResult {
  return html`<div aria-hidden="true">
    <div class="bone b-title w85"></div>
    <div class="bone b-title w60"></div>
    <div class="bone b-meta w60"></div>
    ${['', '', 'w85', '', 'w70'].map(width => html`<div class="bone b-line ${width}"></div>`)}
  </div>`;
}
