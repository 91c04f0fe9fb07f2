import type {Page} from '@playwright/test';
import {openHost} from './embedding/host-page.js';
import {Help} from './help.js';
import {expect, test} from './test.js';

// What a screen reader is told on the main path, as files that are reviewed like code. After a change that is wanted:
// npm run test:e2e -- --update-snapshots accessibility-tree

/** Compares all that the panel says with the file of that name. */
async function says(page: Page, step: string): Promise<void> {
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot({name: `${step}.aria.yml`});
}

test('the accessibility tree of the main path is what it was', async ({page}) => {
  const help = new Help(page);
  await page.clock.install();
  await page.route('**/feedback', route => route.fulfill({status: 204}));
  await openHost(page);
  await help.open();
  await expect(help.panel.getByRole('heading', {name: 'Popular'})).toBeVisible();
  await says(page, 'home');

  await help.search('fees');
  await help.field.press('ArrowDown');
  await expect(help.chosen).toBeVisible();
  await says(page, 'typing');
  await help.field.press('Escape');
  await expect(help.chosen).toHaveCount(0);
  await help.tab('Announcements').click();
  await help.settled();
  await says(page, 'results');

  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
  const stepper = help.panel.getByRole('group', {name: 'Matches'});
  await expect(stepper).toBeVisible();
  await expect(help.panel.getByRole('region', {name: 'Was this helpful?'})).toBeVisible();
  await says(page, 'article');
  await expect(stepper).toMatchAriaSnapshot({name: 'stepper.aria.yml'});

  await help.panel.getByRole('button', {name: 'No', exact: true}).click();
  await expect(help.panel.getByRole('group', {name: 'What went wrong?'})).toBeVisible();
  await expect(help.panel.getByRole('region', {name: 'Was this helpful?'})).toMatchAriaSnapshot({
    name: 'feedback.aria.yml',
  });

  await help.panel.getByRole('link', {name: 'Contact us'}).last().click();
  await expect(help.panel.getByRole('heading', {name: 'Contact us'})).toBeFocused();
  await says(page, 'contact-form');

  const send = help.panel.getByRole('button', {name: 'Send'});
  await send.click();
  await says(page, 'contact-invalid');
  await help.panel.getByLabel('Your message').fill('What does a transfer cost?');
  await page.route('**/contact', route => route.fulfill({status: 500}));
  await page.clock.fastForward('00:10');
  await send.click();
  await expect(help.panel.getByText('Try again in a moment.')).toBeVisible();
  await says(page, 'contact-failed');
  await page.unroute('**/contact');
  await page.route('**/contact', route => route.fulfill({status: 204}));
  await send.click();
  await expect(help.panel.getByText('Your message is on its way')).toBeVisible();
  await says(page, 'contact-sent');
});

test('the accessibility tree without results, and without an answer, is what it was', async ({page}) => {
  const help = new Help(page);
  await openHost(page);
  await help.open();
  await help.field.fill('zzqqxx');
  await expect(help.panel.getByRole('heading', {name: 'No results for “zzqqxx”'})).toBeVisible();
  await help.settled();
  await says(page, 'no-results');

  await page.route('**/articles/**', route => route.abort());
  await page.evaluate(() => {
    location.hash = '#helplet=article/documents/fees';
  });
  await expect(help.panel.getByRole('heading', {name: 'We couldn’t load this article'})).toBeVisible();
  await says(page, 'article-error');
});
