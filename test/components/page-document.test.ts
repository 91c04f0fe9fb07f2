import {expect} from '@open-wc/testing';
import {pageDocument} from '../../src/page/page-document.js';

describe("The page's document", () => {
  afterEach(() => {
    for (const form of Document.prototype.querySelectorAll.call(document, 'form')) form.remove();
  });

  it('is asked past the names of forms', () => {
    for (const name of ['createElement', 'body', 'querySelector']) {
      const form = pageDocument.createElement('form');
      form.setAttribute('name', name);
      pageDocument.body.append(form);
    }
    expect(typeof document.createElement).to.equal('object');
    expect(document.body.localName).to.equal('form');
    expect(pageDocument.createElement('p').localName).to.equal('p');
    expect(pageDocument.body.localName).to.equal('body');
    expect(pageDocument.querySelector('form')?.getAttribute('name')).to.equal('createElement');
  });
});
