// Made by scripts/build-tokens.mjs from src/theme.css; change that and run `npm run tokens`.
import {css} from 'lit';

/** Private tokens of every element: the page's `--helplet-*`, else the theme's value. */
export const tokenStyles = css`
:host {
  --_color-surface: var(--helplet-color-surface, light-dark(#ffffff, #16181d));
  --_color-surface-raised: var(--helplet-color-surface-raised, light-dark(
    #ffffff,
    #1c1f25
  ));
  --_color-surface-sunken: var(--helplet-color-surface-sunken, light-dark(
    #f5f6f8,
    #1c1f25
  ));
  --_color-surface-hover: var(--helplet-color-surface-hover, light-dark(#f5f6f8, #23272e));
  --_color-skeleton: var(--helplet-color-skeleton, light-dark(#eceef2, #23272e));
  --_color-backdrop: var(--helplet-color-backdrop, light-dark(rgb(16 20 28 / 0.36), rgb(0 0 0 / 0.6)));
  --_color-border: var(--helplet-color-border, light-dark(#e2e5ea, #2c3038));
  --_color-border-control: var(--helplet-color-border-control, light-dark(
    #868f9e,
    #717a88
  ));
  --_color-text: var(--helplet-color-text, light-dark(#12151a, #eceef1));
  --_color-text-secondary: var(--helplet-color-text-secondary, light-dark(
    #474f5d,
    #b7bdc8
  ));
  --_color-text-muted: var(--helplet-color-text-muted, light-dark(
    #606978,
    #969eab
  ));
  --_color-accent: var(--helplet-color-accent, light-dark(#2058d0, #3a6de0));
  --_color-accent-hover: var(--helplet-color-accent-hover, light-dark(#1a48ad, #2058d0));
  --_color-on-accent: var(--helplet-color-on-accent, #ffffff);
  --_color-accent-text: var(--helplet-color-accent-text, light-dark(
    #2058d0,
    #9abaff
  ));
  --_color-accent-soft: var(--helplet-color-accent-soft, light-dark(
    #eef3fd,
    #1c263a
  ));
  --_color-focus: var(--helplet-color-focus, var(--_color-accent-text));
  --_color-mark: var(--helplet-color-mark, light-dark(#fff2c4, #41361a));
  --_color-on-mark: var(--helplet-color-on-mark, light-dark(#12151a, #ffe9ac));
  --_color-mark-current: var(--helplet-color-mark-current, light-dark(#ffca4a, #dba63a));
  --_color-on-mark-current: var(--helplet-color-on-mark-current, #241a00);
  --_color-badge: var(--helplet-color-badge, light-dark(#d32f2f, #ff6f61));
  --_color-note: var(--helplet-color-note, light-dark(#1f55c4, #9abaff));
  --_color-note-soft: var(--helplet-color-note-soft, light-dark(#f2f6fd, #1a202c));
  --_color-tip: var(--helplet-color-tip, light-dark(#17694a, #74d0a4));
  --_color-tip-soft: var(--helplet-color-tip-soft, light-dark(#f0f8f4, #18231f));
  --_color-warning: var(--helplet-color-warning, light-dark(#855200, #f0bd62));
  --_color-warning-soft: var(--helplet-color-warning-soft, light-dark(#fdf7ea, #262017));
  --_color-danger: var(--helplet-color-danger, light-dark(#b3261e, #ff9e95));
  --_color-danger-soft: var(--helplet-color-danger-soft, light-dark(#fdf3f2, #2a1c1c));
  --_font-family: var(--helplet-font-family, system-ui, sans-serif);
  --_font-family-heading: var(--helplet-font-family-heading, var(--_font-family));
  --_font-family-mono: var(--helplet-font-family-mono, ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace);
  --_font-size: var(--helplet-font-size, 16px);
  --_font-size-xs: var(--helplet-font-size-xs, calc(var(--_font-size) * 0.75));
  --_font-size-sm: var(--helplet-font-size-sm, calc(var(--_font-size) * 0.8125));
  --_font-size-md: var(--helplet-font-size-md, calc(var(--_font-size) * 0.875));
  --_font-size-lg: var(--helplet-font-size-lg, calc(var(--_font-size) * 0.9375));
  --_font-size-xl: var(--helplet-font-size-xl, calc(var(--_font-size) * 1.125));
  --_font-size-2xl: var(--helplet-font-size-2xl, calc(var(--_font-size) * 1.4375));
  --_font-size-3xl: var(--helplet-font-size-3xl, calc(var(--_font-size) * 2));
  --_font-line-tight: var(--helplet-font-line-tight, 1.25);
  --_font-line-snug: var(--helplet-font-line-snug, 1.4);
  --_font-line: var(--helplet-font-line, 1.5);
  --_font-line-reading: var(--helplet-font-line-reading, 1.62);
  --_font-weight: var(--helplet-font-weight, 400);
  --_font-weight-medium: var(--helplet-font-weight-medium, 500);
  --_font-weight-strong: var(--helplet-font-weight-strong, 600);
  --_font-tracking-title: var(--helplet-font-tracking-title, -0.015em);
  --_space-unit: var(--helplet-space-unit, 4px);
  --_space-1: var(--helplet-space-1, var(--_space-unit));
  --_space-2: var(--helplet-space-2, calc(var(--_space-unit) * 2));
  --_space-3: var(--helplet-space-3, calc(var(--_space-unit) * 3));
  --_space-4: var(--helplet-space-4, calc(var(--_space-unit) * 4));
  --_space-5: var(--helplet-space-5, calc(var(--_space-unit) * 5));
  --_space-6: var(--helplet-space-6, calc(var(--_space-unit) * 6));
  --_space-8: var(--helplet-space-8, calc(var(--_space-unit) * 8));
  --_space-10: var(--helplet-space-10, calc(var(--_space-unit) * 10));
  --_space-12: var(--helplet-space-12, calc(var(--_space-unit) * 12));
  --_space-16: var(--helplet-space-16, calc(var(--_space-unit) * 16));
  --_radius: var(--helplet-radius, 10px);
  --_radius-xs: var(--helplet-radius-xs, calc(var(--_radius) * 0.3));
  --_radius-s: var(--helplet-radius-s, calc(var(--_radius) * 0.7));
  --_radius-m: var(--helplet-radius-m, var(--_radius));
  --_radius-l: var(--helplet-radius-l, calc(var(--_radius) * 1.6));
  --_radius-full: var(--helplet-radius-full, calc(var(--_radius) * 100));
  --_border-width: var(--helplet-border-width, 1px);
  --_color-shadow: var(--helplet-color-shadow, light-dark(rgb(18 24 40 / 0.12), rgb(0 0 0 / 0.5)));
  --_color-shadow-soft: var(--helplet-color-shadow-soft, light-dark(rgb(18 24 40 / 0.05), rgb(0 0 0 / 0.3)));
  --_shadow-m: var(--helplet-shadow-m, 0 1px 2px var(--_color-shadow-soft), 0 6px 20px -4px var(--_color-shadow));
  --_shadow-l: var(--helplet-shadow-l, 0 2px 6px var(--_color-shadow-soft), 0 20px 48px -12px var(--_color-shadow),
    0 8px 24px -8px var(--_color-shadow-soft));
  --_motion-fast: var(--helplet-motion-fast, 120ms);
  --_motion-base: var(--helplet-motion-base, 180ms);
  --_motion-slow: var(--helplet-motion-slow, 260ms);
  --_motion-ease: var(--helplet-motion-ease, cubic-bezier(0.2, 0, 0, 1));
  --_motion-distance: var(--helplet-motion-distance, 8px);
  --_size-target: var(--helplet-size-target, 24px);
  --_size-control-s: var(--helplet-size-control-s, 32px);
  --_size-control: var(--helplet-size-control, 36px);
  --_size-field: var(--helplet-size-field, 44px);
  --_size-icon-s: var(--helplet-size-icon-s, 16px);
  --_size-icon: var(--helplet-size-icon, 20px);
  --_size-measure: var(--helplet-size-measure, 64ch);
  --_focus-width: var(--helplet-focus-width, 2px);
  --_focus-offset: var(--helplet-focus-offset, 2px);
  --_panel-width: var(--helplet-panel-width, 416px);
  --_panel-height: var(--helplet-panel-height, min(704px, 100dvb - 112px));
  --_panel-radius: var(--helplet-panel-radius, var(--_radius-l));
  --_panel-shadow: var(--helplet-panel-shadow, var(--_shadow-l));
  --_panel-padding: var(--helplet-panel-padding, var(--_space-4));
  --_panel-inset: var(--helplet-panel-inset, var(--_space-6));
  --_panel-sidebar-width: var(--helplet-panel-sidebar-width, 416px);
  --_panel-modal-width: var(--helplet-panel-modal-width, 640px);
  --_page-width: var(--helplet-page-width, 1120px);
  --_page-aside-width: var(--helplet-page-aside-width, 232px);
  --_launcher-size: var(--helplet-launcher-size, 52px);
  --_launcher-background: var(--helplet-launcher-background, var(--_color-accent));
  --_launcher-color: var(--helplet-launcher-color, var(--_color-on-accent));
  --_launcher-radius: var(--helplet-launcher-radius, var(--_radius-full));
  --_search-box-height: var(--helplet-search-box-height, var(--_size-field));
  --_search-box-background: var(--helplet-search-box-background, var(--_color-surface));
  --_search-box-border-color: var(--helplet-search-box-border-color, var(--_color-border-control));
  --_search-box-radius: var(--helplet-search-box-radius, var(--_radius-m));
  --_article-list-title-size: var(--helplet-article-list-title-size, var(--_font-size-md));
  --_article-list-excerpt-size: var(--helplet-article-list-excerpt-size, var(--_font-size-sm));
  --_article-list-excerpt-lines: var(--helplet-article-list-excerpt-lines, 2);
  --_article-list-row-padding: var(--helplet-article-list-row-padding, var(--_space-3));
  --_article-viewer-font-size: var(--helplet-article-viewer-font-size, var(--_font-size-lg));
  --_article-viewer-title-size: var(--helplet-article-viewer-title-size, var(--_font-size-2xl));
  --_article-viewer-heading-size: var(--helplet-article-viewer-heading-size, var(--_font-size-xl));
  --_article-viewer-line: var(--helplet-article-viewer-line, var(--_font-line-reading));
}
@supports not (color: light-dark(#000, #000)) {
:host {
  --_color-surface: var(--helplet-color-surface, #ffffff);
  --_color-surface-raised: var(--helplet-color-surface-raised, 
    #ffffff);
  --_color-surface-sunken: var(--helplet-color-surface-sunken, 
    #f5f6f8);
  --_color-surface-hover: var(--helplet-color-surface-hover, #f5f6f8);
  --_color-skeleton: var(--helplet-color-skeleton, #eceef2);
  --_color-backdrop: var(--helplet-color-backdrop, rgb(16 20 28 / 0.36));
  --_color-border: var(--helplet-color-border, #e2e5ea);
  --_color-border-control: var(--helplet-color-border-control, 
    #868f9e);
  --_color-text: var(--helplet-color-text, #12151a);
  --_color-text-secondary: var(--helplet-color-text-secondary, 
    #474f5d);
  --_color-text-muted: var(--helplet-color-text-muted, 
    #606978);
  --_color-accent: var(--helplet-color-accent, #2058d0);
  --_color-accent-hover: var(--helplet-color-accent-hover, #1a48ad);
  --_color-accent-text: var(--helplet-color-accent-text, 
    #2058d0);
  --_color-accent-soft: var(--helplet-color-accent-soft, 
    #eef3fd);
  --_color-mark: var(--helplet-color-mark, #fff2c4);
  --_color-on-mark: var(--helplet-color-on-mark, #12151a);
  --_color-mark-current: var(--helplet-color-mark-current, #ffca4a);
  --_color-badge: var(--helplet-color-badge, #d32f2f);
  --_color-note: var(--helplet-color-note, #1f55c4);
  --_color-note-soft: var(--helplet-color-note-soft, #f2f6fd);
  --_color-tip: var(--helplet-color-tip, #17694a);
  --_color-tip-soft: var(--helplet-color-tip-soft, #f0f8f4);
  --_color-warning: var(--helplet-color-warning, #855200);
  --_color-warning-soft: var(--helplet-color-warning-soft, #fdf7ea);
  --_color-danger: var(--helplet-color-danger, #b3261e);
  --_color-danger-soft: var(--helplet-color-danger-soft, #fdf3f2);
  --_color-shadow: var(--helplet-color-shadow, rgb(18 24 40 / 0.12));
  --_color-shadow-soft: var(--helplet-color-shadow-soft, rgb(18 24 40 / 0.05));
}
}
@media (pointer: coarse) {
:host {
  --_size-control-s: var(--helplet-size-control-s, 44px);
  --_size-control: var(--helplet-size-control, 44px);
  --_size-field: var(--helplet-size-field, 48px);
  --_size-target: var(--helplet-size-target, 44px);
}
}
@media (prefers-reduced-motion: reduce) {
:host {
  --_motion-fast: var(--helplet-motion-fast, 0ms);
  --_motion-base: var(--helplet-motion-base, 0ms);
  --_motion-slow: var(--helplet-motion-slow, 0ms);
  --_motion-distance: var(--helplet-motion-distance, 0px);
}
}
@media (prefers-contrast: more) {
:host {
  --_color-border: var(--helplet-color-border, var(--_color-border-control));
  --_color-text-muted: var(--helplet-color-text-muted, var(--_color-text-secondary));
  --_color-mark: var(--helplet-color-mark, var(--_color-mark-current));
  --_color-on-mark: var(--helplet-color-on-mark, var(--_color-on-mark-current));
  --_focus-width: var(--helplet-focus-width, 3px);
}
}
`;
