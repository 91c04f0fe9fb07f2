import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface PrintableArticle {
  readonly title: string;
  /** The article as it is drawn. */
  readonly element: HTMLElement;
  /** Style sheets that it is drawn with. */
  readonly sheets: readonly CSSStyleSheet[];
}

/** A picture that does not come must not keep an article from the printer. */
const PICTURES_MS = 3000;
/** Some browsers never tell that printing is over. */
const LONGEST_PRINT_MS = 60_000;

/**
 * Prints an article without the page around it: a copy in a frame of its own, which can run no script and is gone afterwards.
 * Style sheets are made in the frame, so that a strict Content-Security-Policy has nothing to forbid.
 */
export class PrintController implements ReactiveController {
  readonly #place: () => ParentNode;
  #end?: () => void;

  /** @param place Where the frame stands while it is needed. */
  constructor(host: ReactiveControllerHost, place: () => ParentNode) {
    host.addController(this);
    this.#place = place;
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#end?.();
  }

  /** Opens the print dialog with the article, and nothing else, in it. */
  async print({title, element, sheets}: PrintableArticle): Promise<void> {
    this.#end?.();
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    frame.sandbox.add('allow-same-origin', 'allow-modals');
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
    this.#place().append(frame);
    const timer = setTimeout(() => this.#end?.(), LONGEST_PRINT_MS);
    this.#end = () => {
      clearTimeout(timer);
      frame.remove();
      this.#end = undefined;
    };
    await loaded;
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    // Taken away meanwhile.
    if (!view) return;
    view.document.title = title;
    const copy = copyInto(view, element, sheets.map(textOf));
    await picturesOf(copy);
    view.addEventListener('afterprint', () => this.#end?.());
    view.print();
  }
}

function copyInto(view: Window & typeof globalThis, element: HTMLElement, styles: readonly string[]): HTMLElement {
  const page = view.document;
  page.documentElement.lang = element.lang;
  page.documentElement.dir = element.dir;
  const holder = page.createElement('div');
  // What the page's style sheets set is not known in the frame; colours are those of paper anyway.
  const fonts = `:host { --helplet-font-family: ${getComputedStyle(element).fontFamily} }`;
  const root = holder.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [...styles, fonts].map(text => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const copy = page.importNode(element, true);
  for (const details of copy.querySelectorAll('details')) details.open = true;
  for (const image of copy.querySelectorAll('img')) image.loading = 'eager';
  root.append(copy);
  page.body.append(holder);
  return copy;
}

/** Sheets belong to the document that made them. */
function textOf({cssRules}: CSSStyleSheet): string {
  return [...cssRules].map(({cssText}) => cssText).join('\n');
}

/** Waits until pictures can be drawn; for those that cannot, not at all. */
async function picturesOf(element: HTMLElement): Promise<void> {
  const pictures = Promise.allSettled([...element.querySelectorAll('img')].map(image => image.decode()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise(resolve => {
    timer = setTimeout(resolve, PICTURES_MS);
  });
  await Promise.race([pictures, late]);
  clearTimeout(timer);
}
