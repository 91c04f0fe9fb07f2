import {pageDocument} from '../page/page-document.js';

/** A component may attach its shadow root only after it was drawn: when what was added is looked at again, in milliseconds. */
const SECOND_LOOK_MS = 99;

/**
 * Calls back for custom elements on the page whose code is not there, those of Helplet among them: for what stands there now
 * and for what comes later, also in open shadow roots. An element may be found twice. Ends once Helplet's code is there, for
 * then the browser finds them.
 */
export function findElements(found: (element: Element, tag: string) => void): void {
  const look = (node: Node): void => {
    if (customElements.get('helplet-panel')) observer.disconnect();
    else
      for (const element of [node as Element, ...((node as Partial<Element>).querySelectorAll?.('*') ?? [])]) {
        const tag = element.localName;
        if (element.shadowRoot) follow(element.shadowRoot);
        if (!/-/.test(tag) || element.matches(':defined')) continue;
        found(element, tag);
        void customElements.whenDefined(tag).then(() => look(element));
      }
  };
  const follow = (root: Node): void => {
    observer.observe(root, {childList: true, subtree: true});
    look(root);
  };
  const observer = new MutationObserver(records => {
    for (const {addedNodes} of records) {
      addedNodes.forEach(look);
      setTimeout(() => addedNodes.forEach(look), SECOND_LOOK_MS);
    }
  });
  follow(pageDocument.documentElement);
}
