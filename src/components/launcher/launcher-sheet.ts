// Made by scripts/build-tokens.mjs from launcher.css and src/theme.css; change those and run `npm run tokens`.
/** Marks the text as CSS, for editors and for the build, which makes it smaller. */
const css = String.raw;

/** Style sheet of the launcher, as plain text; `launcher.ts` takes `light-dark()` out where a browser lacks it. */
export const launcherSheet = css`
:host {
  all: initial !important;
  color-scheme: inherit !important;
  position: fixed !important;
  z-index: 2147483000 !important;
  --_x: var(--helplet-panel-inset, var(--helplet-space-6, calc(var(--helplet-space-unit, 4px) * 6)));
  --_y: var(--_x);
  --_block: calc(var(--_y) + env(safe-area-inset-bottom));
  --_inline: calc(var(--_x) + env(safe-area-inset-right));
  inset-block: auto var(--_block) !important;
  inset-inline: auto var(--_inline) !important;
}
:host([placement='inline']) {
  position: static !important;
}
:host([hidden]) {
  display: none !important;
}
button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  block-size: var(--helplet-launcher-size, 52px);
  min-inline-size: var(--helplet-launcher-size, 52px);
  border: 1px solid transparent;
  border-radius: var(--helplet-launcher-radius, var(--helplet-radius-full, calc(var(--helplet-radius, 10px) * 100)));
  background: var(--helplet-launcher-background, var(--helplet-color-accent, light-dark(#2058d0, #3a6de0)));
  color: var(--helplet-launcher-color, var(--helplet-color-on-accent, #ffffff));
  box-shadow: var(--helplet-shadow-m, 0 1px 2px var(--helplet-color-shadow-soft, light-dark(#1218280d, #0000004d)), 0 6px 20px -4px var(--helplet-color-shadow, light-dark(#1218281f, #00000080)));
  cursor: pointer;
}
button:hover {
  background: var(--helplet-color-accent-hover, light-dark(#1a48ad, #2058d0));
}
button:focus-visible {
  outline: max(3px, var(--helplet-focus-width, 2px)) solid var(--helplet-color-focus, var(--helplet-color-accent-text, light-dark(
    #2058d0,
    #9abaff
  )));
  outline-offset: var(--helplet-focus-offset, 2px);
}
svg {
  inline-size: calc(var(--helplet-launcher-size, 52px) / 2);
  fill: none;
  stroke: currentcolor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
@media print {
  :host {
    display: none !important;
  }
}
`;
