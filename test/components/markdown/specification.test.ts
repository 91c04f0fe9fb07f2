import {expect} from '@open-wc/testing';
import {rendered} from '../../helpers/components/markdown.js';
import {type SharedInput, sharedInputs, skipWithout} from '../../helpers/components/shared-data.js';

/** Examples of the two specifications, and how many of them may lose text: what only a browser that runs scripts would show. */
const COLLECTIONS = ['commonmark-0.31.2', 'gfm-0.29-extensions'] as const;
const LEAST = 674;

/** Text as one would read it; what is no text for people does not count. */
function textOf(root: ParentNode & Node): string {
  for (const hidden of root.querySelectorAll('script, style')) hidden.remove();
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function expected({html = ''}: SharedInput): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return textOf(template.content);
}

/** What the reader adds by itself: bars over code, words for what an image would show. */
const ADDED = 'figcaption, .visually-hidden, .missing-image';

function read({payload}: SharedInput): string {
  const root = rendered(payload, {headings: []});
  for (const added of root.querySelectorAll(ADDED)) added.remove();
  return textOf(root);
}

describe('Examples of CommonMark and GFM', () => {
  it(`keep their text, at least ${LEAST} of 680`, async function () {
    const inputs = (await Promise.all(COLLECTIONS.map(sharedInputs))).flat();
    skipWithout(inputs, COLLECTIONS[0], this);
    const lost = inputs.filter(input => read(input) !== expected(input));
    console.log(`${inputs.length - lost.length} of ${inputs.length} examples keep their text`);
    for (const input of lost)
      console.log(`${input.id}: ${JSON.stringify(expected(input))} became ${JSON.stringify(read(input))}`);
    expect(inputs.length).to.be.at.least(680);
    expect(inputs.length - lost.length).to.be.at.least(LEAST);
  });

  it('keep it in the newer examples of GFM too', async function () {
    const inputs = await sharedInputs('cmark-gfm-spec');
    skipWithout(inputs, 'cmark-gfm-spec', this);
    const lost = inputs.filter(input => read(input) !== expected(input));
    console.log(`${inputs.length - lost.length} of ${inputs.length} examples of cmark-gfm keep their text`);
    for (const input of lost)
      console.log(
        `${input.id}: ${JSON.stringify(input.payload)} ${JSON.stringify(expected(input))} became ${JSON.stringify(read(input))}`,
      );
    expect(inputs.length - lost.length).to.be.at.least(705);
  });
});
