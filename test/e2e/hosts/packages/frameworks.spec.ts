import {Help, watchForTrouble} from '../../help.js';
import {expect} from '../../test.js';
import {test} from './app-page.js';

for (const [app, framework] of [
  ['react', 'React in strict mode'],
  ['vue', 'Vue'],
] as const) {
  test(`a panel that ${framework} takes away is gone, and comes back fresh`, async ({page, openApp}) => {
    const trouble = watchForTrouble(page);
    const help = new Help(page);
    await openApp(page, {app, body: '<script type="module" src="/helplet/helplet.js"></script>'});
    const toggle = page.getByRole('button', {name: 'Toggle'});
    for (let round = 0; round < 3; round++) {
      await help.open();
      await expect(help.field).toHaveValue('');
      await help.search('fees');
      await toggle.click();
      await expect(page.locator('helplet-panel, helplet-launcher')).toHaveCount(0);
      await page.keyboard.press('Control+k');
      await expect.poll(() => page.workers().length).toBe(0);
      await toggle.click();
      await expect(help.panel).not.toHaveAttribute('open');
    }
    await expect(help.launcher).toHaveCount(1);
    expect(trouble.filter(line => !line.startsWith('failed:'))).toEqual([]);
  });
}
