import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Makes a folder of GTK's settings. MiniBrowser's toolbar would keep the window at least 447 pixels wide. */
export function makeGtkConfig() {
  const folder = mkdtempSync(join(tmpdir(), 'helplet-gtk-'));
  const css = '* { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; font-size: 1px; }';
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), css);
  return folder;
}
