import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

const OPENERS = `
  <button data-helplet-open id="plain">Help</button>
  <button data-helplet-open="article/documents/fees" id="fees">What does it cost?</button>
  <a href="#helplet=search/lost phone" id="link">Lost your phone?</a>`;

test.describe('an opener of the page', () => {
  test('opens the panel, and gets focus back', async ({page}) => {
    const help = new Help(page);
    await openHost(page, {tag: 'data-bundle="help/" data-without-launcher', body: OPENERS});
    await expect(page.locator('helplet-launcher')).toHaveCount(0);
    await page.locator('#plain').focus();
    await page.keyboard.press('Enter');
    await expect(help.field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#plain')).toBeFocused();
  });

  test('opens it at a place, and may be a link that others can be sent', async ({page}) => {
    const help = new Help(page);
    await openHost(page, {body: OPENERS});
    await page.locator('#fees').click();
    await expect(help.title).toHaveText('Fees');
    await expect(help.title).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(help.title).toBeHidden();
    await page.locator('#link').click();
    await expect(help.field).toHaveValue('lost phone');
    await expect(help.hits.first()).toBeVisible();
    expect(page.url()).toContain('#helplet=search/lost');
  });
});

test.describe('an address', () => {
  test('opens the panel at an article, results, a category and the home view', async ({page}) => {
    const help = new Help(page);
    await openHost(page, {}, 'host.html#helplet=article/faq/recovery-phrase');
    await expect(help.title).toHaveText('What is the recovery phrase and how do I keep it safe?');
    const goTo = (place: string) =>
      page.evaluate(hash => {
        location.hash = hash;
      }, `#helplet=${place}`);
    await goTo('category/Announcements');
    await expect(help.tab('Announcements')).toHaveAttribute('aria-selected', 'true');
    await goTo('search/scan?category=FAQ&sort=updated');
    await expect(help.field).toHaveValue('scan');
    await expect(help.tab('FAQ')).toHaveAttribute('aria-selected', 'true');
    await goTo('home');
    await expect(help.panel.locator('[part="greeting"]')).toBeVisible();
    await goTo('article/documents/fees');
    await expect(help.title).toHaveText('Fees');
    await page.reload();
    await expect(help.title).toHaveText('Fees');
    await goTo('category/Announcements');
    await page.reload();
    await expect(help.tab('Announcements')).toHaveAttribute('aria-selected', 'true');
  });

  test('that names no place is told on the console, and nothing opens wrongly', async ({page}) => {
    const warnings: string[] = [];
    page.on('console', message => warnings.push(message.text()));
    await openHost(page, {}, 'host.html#helplet=articel/fees');
    await expect.poll(() => warnings.join()).toContain('command/usage');
  });

  test('that names a form shows the home view where there is none', async ({page}) => {
    await page.goto('rtl.html#helplet=contact');
    await expect(new Help(page).panel.locator('[part="greeting"]')).toBeVisible();
  });
});

test.describe('the shortcut', () => {
  test('opens and closes the panel from anywhere, also while someone types', async ({page}) => {
    const help = new Help(page);
    await openHost(page);
    await expect(help.launcher).toBeVisible();
    await page.locator('#coupon').focus();
    await page.keyboard.press('Control+k');
    await expect(help.field).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(help.field).toBeHidden();
    await expect(page.locator('#coupon')).toBeFocused();
  });

  test('can be others, of which a bare key is a letter in fields', async ({page}) => {
    const help = new Help(page);
    await openHost(page, {tag: 'data-bundle="help/" data-shortcut="ctrl+shift+h /"'});
    await expect(help.launcher).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.locator('#coupon').focus();
    await page.keyboard.type('/');
    await expect(page.locator('#coupon')).toHaveValue('/');
    await expect(page.locator('helplet-panel')).toHaveCount(0);
    await page.locator('#buy').focus();
    await page.keyboard.press('/');
    await expect(help.field).toBeFocused();
    await expect(help.field).toHaveValue('');
    await page.keyboard.press('Control+Shift+h');
    await expect(help.field).toBeHidden();
  });

  test('can be none', async ({page}) => {
    const help = new Help(page);
    await openHost(page, {tag: 'data-bundle="help/" data-shortcut="none"'});
    await expect(help.launcher).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.locator('helplet-panel')).toHaveCount(0);
  });

  test("yields to the page's own", async ({page}) => {
    await openHost(page, {
      head: `<script>document.addEventListener('keydown', event => {
        if (event.ctrlKey && event.key === 'k') { event.preventDefault(); heard.push('search of the shop'); }
      });</script>`,
    });
    await expect(new Help(page).launcher).toBeVisible();
    await page.keyboard.press('Control+k');
    expect(await page.evaluate('heard')).toEqual(['search of the shop']);
    await expect(page.locator('helplet-panel')).toHaveCount(0);
  });
});

test.describe('before intent', () => {
  test('nothing but the script tag is fetched, however the page is used, whatever its address', async ({
    page,
    atRest,
  }) => {
    const files: string[] = [];
    page.on('request', request => files.push(new URL(request.url()).pathname));
    await openHost(page, {}, 'host.html#reviews');
    await expect(new Help(page).launcher).toBeVisible();
    await page.locator('#coupon').fill('SPRING');
    await page.locator('#buy').click();
    await page.mouse.wheel(0, 600);
    await atRest();
    expect(files.filter(path => /^\/(helplet|help)\//.test(path))).toHaveLength(2);
    await expect(page.locator('helplet-panel')).toHaveCount(0);
    expect(page.url()).toMatch(/#reviews$/);
  });

  test('an idle moment is enough where the page says so', async ({page}) => {
    const elements = page.waitForRequest(/\/helplet\/elements-/);
    await openHost(page, {tag: 'data-bundle="help/" data-preload="idle"'});
    await elements;
    await expect(page.locator('helplet-panel')).toHaveCount(1);
    await expect(new Help(page).panel.getByRole('dialog')).toBeHidden();
  });
});
