import type {Plugin} from 'vite';

const STAND_IN = '\0without-highlighting';

/** Leaves the code highlighter out of the one-file script, which cannot load it later: code has no colours there. */
export function withoutHighlighting(): Plugin {
  return {
    name: 'helplet:without-highlighting',
    enforce: 'pre',
    resolveId: {
      filter: {id: /\/(?:load-highlight|highlighter)\.js$/},
      handler: () => STAND_IN,
    },
    load: {
      filter: {id: new RegExp(`^${STAND_IN}$`)},
      handler: () => 'export const loadHighlight = async () => undefined, highlight = undefined;',
    },
  };
}
