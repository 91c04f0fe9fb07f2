// Made by scripts/build-tokens.mjs from src/theme.css; change that and run `npm run tokens`.

/** The tokens that the launcher reads, as plain text. */
export const launcherTokens = `
:host {
  --_color-surface: var(--helplet-color-surface, light-dark(#ffffff, #16181d));
  --_color-surface-hover: var(--helplet-color-surface-hover, light-dark(#f5f6f8, #23272e));
  --_color-border: var(--helplet-color-border, light-dark(#e2e5ea, #2c3038));
  --_color-border-control: var(--helplet-color-border-control, light-dark(
    #868f9e,
    #717a88
  ));
  --_color-text: var(--helplet-color-text, light-dark(#12151a, #eceef1));
  --_color-accent: var(--helplet-color-accent, light-dark(#2058d0, #3a6de0));
  --_color-accent-hover: var(--helplet-color-accent-hover, light-dark(#1a48ad, #2058d0));
  --_color-on-accent: var(--helplet-color-on-accent, light-dark(#ffffff, #ffffff));
  --_color-accent-text: var(--helplet-color-accent-text, light-dark(
    #2058d0,
    #9abaff
  ));
  --_color-focus: var(--helplet-color-focus, var(--_color-accent-text));
  --_font-family: var(--helplet-font-family, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif);
  --_font-size: var(--helplet-font-size, 16px);
  --_font-size-md: var(--helplet-font-size-md, calc(var(--_font-size) * 0.875));
  --_font-size-lg: var(--helplet-font-size-lg, calc(var(--_font-size) * 0.9375));
  --_font-weight-strong: var(--helplet-font-weight-strong, 600);
  --_space-unit: var(--helplet-space-unit, 4px);
  --_space-6: var(--helplet-space-6, calc(var(--_space-unit) * 6));
  --_radius: var(--helplet-radius, 10px);
  --_radius-m: var(--helplet-radius-m, var(--_radius));
  --_radius-full: var(--helplet-radius-full, calc(var(--_radius) * 100));
  --_border-width: var(--helplet-border-width, 1px);
  --_color-shadow: var(--helplet-color-shadow, light-dark(rgb(18 24 40 / 0.12), rgb(0 0 0 / 0.5)));
  --_color-shadow-soft: var(--helplet-color-shadow-soft, light-dark(rgb(18 24 40 / 0.05), rgb(0 0 0 / 0.3)));
  --_shadow-m: var(--helplet-shadow-m, 0 1px 2px var(--_color-shadow-soft), 0 6px 20px -4px var(--_color-shadow));
  --_motion-fast: var(--helplet-motion-fast, 120ms);
  --_motion-ease: var(--helplet-motion-ease, cubic-bezier(0.2, 0, 0, 1));
  --_focus-width: var(--helplet-focus-width, 2px);
  --_focus-offset: var(--helplet-focus-offset, 2px);
  --_panel-inset: var(--helplet-panel-inset, var(--_space-6));
  --_launcher-size: var(--helplet-launcher-size, 52px);
  --_launcher-background: var(--helplet-launcher-background, var(--_color-accent));
  --_launcher-color: var(--helplet-launcher-color, var(--_color-on-accent));
  --_launcher-radius: var(--helplet-launcher-radius, var(--_radius-full));
}
@supports not (color: light-dark(#000, #000)) {
:host {
  --_color-surface: var(--helplet-color-surface, #ffffff);
  --_color-surface-hover: var(--helplet-color-surface-hover, #f5f6f8);
  --_color-border: var(--helplet-color-border, #e2e5ea);
  --_color-border-control: var(--helplet-color-border-control, 
    #868f9e);
  --_color-text: var(--helplet-color-text, #12151a);
  --_color-accent: var(--helplet-color-accent, #2058d0);
  --_color-accent-hover: var(--helplet-color-accent-hover, #1a48ad);
  --_color-on-accent: var(--helplet-color-on-accent, #ffffff);
  --_color-accent-text: var(--helplet-color-accent-text, 
    #2058d0);
  --_color-shadow: var(--helplet-color-shadow, rgb(18 24 40 / 0.12));
  --_color-shadow-soft: var(--helplet-color-shadow-soft, rgb(18 24 40 / 0.05));
}
}
@media (prefers-reduced-motion: reduce) {
:host {
  --_motion-fast: var(--helplet-motion-fast, 0ms);
}
}
@media (prefers-contrast: more) {
:host {
  --_color-border: var(--helplet-color-border, var(--_color-border-control));
  --_focus-width: var(--helplet-focus-width, 3px);
}
}
`;
