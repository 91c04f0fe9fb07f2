import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

describe("GitBook's HTML", () => {
  const head =
    '<thead><tr><th></th><th></th><th data-hidden data-card-target data-type="content-ref"></th><th data-hidden data-card-cover></th></tr></thead>';
  const rows =
    '<tr><td><strong>Start *here*</strong></td><td>Set up.</td><td><a href="a.md">a.md</a></td><td><a href="b.png">b.png</a></td></tr><tr><td>Stop</td><td></td><td></td><td></td></tr>';

  it('has tables that are cards', () => {
    const table = `<table data-view="cards">${head}<tbody>${rows}</tbody></table>`;
    expect(translate(`Text\n\n${table}\n\nmore`, 'gitbook')).toBe(
      'Text\n\n- [Start \\*here\\*](<a.md>): Set up.\n- **Stop**\n\nmore',
    );
  });

  it('has icons with names', () => {
    expect(translate('A <i class="fa-github">:github:</i> b <i>c</i>', 'gitbook')).toBe('A  b <i>c</i>');
  });
});
