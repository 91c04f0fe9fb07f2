import {html, type TemplateResult} from 'lit';
import type {Fragment} from '../../core/fragment.js';

/** Fragments as text, with the matching ones in `<mark>`. */
export function renderFragments(fragments: readonly Fragment[]): unknown[] {
  return fragments.map(({text, mark}): TemplateResult | string =>
    mark ? html`<mark part="mark">${text}</mark>` : text,
  );
}
