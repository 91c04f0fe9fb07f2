import {css} from 'lit';

/** The panel above its page: a card in a corner, a sidebar, a modal dialog, or a sheet over a phone's screen. */
export const overlayStyles = css`
  .panel.floating {
    /* Whatever tokens ask for, 320 px of the window are left for the card: lower and narrower ones get a sheet. */
    --_inline-inset: min(var(--_x, var(--_panel-inset)), 100vi - 340px);
    --_block-inset: min(
      var(--_y, var(--_x, var(--_panel-inset))) + var(--_launcher-size) + var(--_space-4),
      100dvb - 340px
    );
    --_modal-inset: min(var(--_panel-inset), 20px);
    position: fixed;
    z-index: var(--_z, 2147483000);
    inset: auto;
    inset-block-end: calc(var(--_block-inset) + env(safe-area-inset-bottom));
    inset-inline-end: calc(var(--_inline-inset) + env(safe-area-inset-right));
    inline-size: var(--_panel-width);
    max-inline-size: calc(100vi - var(--_inline-inset) - 20px);
    block-size: var(--_panel-height);
    max-block-size: calc(
      100dvb - var(--_block-inset) - 20px - env(safe-area-inset-top) - env(safe-area-inset-bottom)
    );
    margin: 0;
    padding: 0;
    box-shadow: var(--_panel-shadow);
  }
  :host([position$='start']) .panel.floating {
    inset-inline: calc(var(--_inline-inset) + env(safe-area-inset-left)) auto;
  }
  :host([position^='top']) .panel.floating {
    inset-block: calc(var(--_block-inset) + env(safe-area-inset-top)) auto;
  }
  .panel.floating:focus {
    outline: none;
  }
  .panel.floating:not(:is([open], :popover-open)) {
    display: none;
  }
  .panel.floating::backdrop {
    background: none;
  }
  :host([mode]) .panel.sidebar {
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: var(--_panel-sidebar-width);
    max-inline-size: 100vi;
    block-size: 100dvb;
    max-block-size: none;
    padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom);
    border-width: 0;
    border-inline-start-width: var(--_border-width);
    border-radius: 0;
  }
  :host([position$='start']) .panel.sidebar {
    inset-inline: 0 auto;
    border-inline-width: 0 var(--_border-width);
  }
  :host([mode]) .panel.modal {
    inset: 0;
    margin: auto;
    inline-size: var(--_panel-modal-width);
    max-inline-size: calc(100vi - 2 * var(--_modal-inset));
    max-block-size: calc(100dvb - 2 * var(--_modal-inset));
  }
  .panel.modal::backdrop {
    background: var(--_color-backdrop);
  }
  :host([mode]) .panel.floating.sheet {
    inset: var(--_visible-top, 0px) 0 auto;
    inline-size: 100%;
    max-inline-size: none;
    block-size: var(--_visible-size, 100dvb);
    max-block-size: none;
    margin: 0;
    padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom);
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  .sheet .expand {
    display: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .panel.floating:is([open], :popover-open) {
      animation: panel-in var(--_motion-slow) var(--_motion-ease);
    }
    .panel.floating.leave {
      animation: panel-out var(--_motion-base) var(--_motion-ease) forwards;
    }
  }
  @keyframes panel-in {
    from {
      opacity: 0;
      translate: 0 var(--_motion-distance);
    }
  }
  @keyframes panel-out {
    to {
      opacity: 0;
      translate: 0 var(--_motion-distance);
    }
  }
`;
