import {expect, fixture, html, unsafeStatic} from '@open-wc/testing';
import {watchListeners} from './listeners.js';
import {settle} from './until.js';

interface Definable {
  readonly tag: string;
  define(tag?: string, registry?: CustomElementRegistry): void;
  new (): HTMLElement;
}

/** What holds for every element of Helplet. `makeBusy` puts it to use before it is taken away. */
export function itHasGoodHabits(
  Class: Definable,
  {instance, makeBusy}: {instance: () => string; makeBusy: (element: HTMLElement) => Promise<void>},
): void {
  describe('habits', () => {
    const tag = (): ReturnType<typeof unsafeStatic> => unsafeStatic(Class.tag);

    it('is defined under its tag', () => {
      expect(customElements.get(Class.tag)).to.equal(Class);
    });

    it('may be defined twice', () => {
      expect(() => Class.define()).not.to.throw();
      expect(customElements.get(Class.tag)).to.equal(Class);
    });

    it('leaves a tag alone that someone else has taken', () => {
      const taken = `taken-${Class.tag}`;
      class Other extends HTMLElement {}
      customElements.define(taken, Other);
      expect(() => Class.define(taken)).not.to.throw();
      expect(customElements.get(taken)).to.equal(Other);
    });

    it('can be made by script before it is on a page', () => {
      const element = document.createElement(Class.tag);
      expect(element).to.be.instanceOf(Class);
      expect(element.getAttributeNames(), 'attributes of a new element').to.deep.equal([]);
    });

    it('leaves no listeners on the page behind', async () => {
      const listeners = watchListeners();
      try {
        // Proves that the watch works.
        const probe = (): void => {};
        document.addEventListener('click', probe);
        expect(listeners.left()).to.deep.equal(['#document: click']);
        document.removeEventListener('click', probe);

        const element = await fixture<HTMLElement>(html`<${tag()} instance=${instance()}></${tag()}>`);
        await makeBusy(element);
        element.remove();
        await settle();
        expect(listeners.left()).to.deep.equal([]);
      } finally {
        listeners.restore();
      }
    });
  });
}
