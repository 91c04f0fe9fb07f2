import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport, emulateMedia} from '@web/test-runner-commands';
import '../../src/define.js';
it('probe', async () => {
  const el = await fixture<HTMLElement>(html`<helplet-search-box instance="probe"></helplet-search-box>`);
  el.focus();
  await sendKeys({type: 'abc'});
  await setViewport({width: 400, height: 700});
  await emulateMedia({colorScheme: 'dark'});
  console.log(navigator.language, JSON.stringify(navigator.languages), document.documentElement.lang, innerWidth, matchMedia('(pointer: coarse)').matches, matchMedia('(prefers-color-scheme: dark)').matches, document.hasFocus(), isSecureContext);
  try { await navigator.clipboard.writeText('x'); console.log('clip ok'); } catch (e) { console.log('clip', String(e)); }
  await expect(el).to.be.accessible();
});
