// Made by scripts/build-tokens.mjs from launcher-extras.css and src/theme.css; change those and run `npm run tokens`.
/** Marks the text as CSS, for editors and for the build, which makes it smaller. */
const css = String.raw;

/** What few launchers need: it follows the style sheet of the launcher. */
export const launcherExtrasSheet = css`
:host([label]) {
  font: var(--helplet-font-weight-strong, 600) var(--helplet-font-size-lg, calc(var(--helplet-font-size, 16px) * 0.9375)) / 1.25 var(--helplet-font-family, system-ui, sans-serif) !important;
}
:host([label]) button {
  gap: 6px;
  padding-inline: 14px 20px;
}
:host([position$='start']) {
  inset-inline: var(--_inline) auto !important;
}
:host([position^='top']) {
  inset-block: var(--_block) auto !important;
}
:host([z-index]) {
  z-index: var(--_z) !important;
}
:host([theme='light']) {
  color-scheme: light !important;
}
:host([theme='dark']) {
  color-scheme: dark !important;
}
:host([theme='auto']) {
  color-scheme: light dark !important;
}
svg:is(:lang(ar), :lang(fa), :lang(ur)) {
  transform: scaleX(-1);
}
:host([look='quiet']) button {
  background: var(--helplet-color-surface, light-dark(#ffffff, #16181d));
  color: var(--helplet-color-text, light-dark(#12151a, #eceef1));
  border: var(--helplet-border-width, 1px) solid var(--helplet-color-border-control, light-dark(
    #868f9e,
    #717a88
  ));
}
:host([look='quiet']) button:hover {
  background: var(--helplet-color-surface-hover, light-dark(#f5f6f8, #23272e));
}
:host([look='edge']) {
  inset-block: auto 40% !important;
  inset-inline-end: 0 !important;
}
:host([look='edge']) button {
  flex-direction: column;
  block-size: auto;
  min-inline-size: 0;
  padding: 16px 10px;
  font-size: var(--helplet-font-size-md, calc(var(--helplet-font-size, 16px) * 0.875));
  border-radius: var(--helplet-radius-m, var(--helplet-radius, 10px));
  border-start-end-radius: 0;
  border-end-end-radius: 0;
}
:host([look='edge']) span {
  writing-mode: vertical-rl;
}
:host([look='edge']) svg {
  inline-size: 20px;
}
`;
