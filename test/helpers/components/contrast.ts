import {isVisible} from './dom.js';

/** Red, green, blue and opacity, each from 0 to 1. */
type Color = readonly [number, number, number, number];

/** What is drawn on what, by the names of colour tokens, and the least contrast between them. */
export interface TokenPair {
  readonly drawn: string;
  readonly on: string;
  readonly least: number;
}

const TEXT = 4.5;
/** WCAG 2.2: large text, controls and focus. */
const LARGE_TEXT = 3;
const CONTROL = 3;

const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'accent-soft'];
const TONES = ['note', 'tip', 'warning', 'danger'];

/** Every pair of colour tokens that elements draw on each other. */
export const TOKEN_PAIRS: readonly TokenPair[] = [
  ...pairs(['text', 'text-secondary', 'text-muted', 'accent-text'], SURFACES, TEXT),
  ...pairs(['on-accent'], ['accent', 'accent-hover'], TEXT),
  ...pairs(['on-mark'], ['mark'], TEXT),
  ...pairs(['on-mark-current'], ['mark-current'], TEXT),
  ...TONES.flatMap(tone => [
    ...pairs([tone], [`${tone}-soft`, 'surface', 'surface-sunken'], TEXT),
    ...pairs(['text', 'text-secondary'], [`${tone}-soft`], TEXT),
  ]),
  ...pairs(['border-control', 'accent'], ['surface', 'surface-raised'], CONTROL),
  ...pairs(['focus'], SURFACES, CONTROL),
  ...pairs(['badge'], ['surface'], CONTROL),
];

function pairs(drawn: readonly string[], on: readonly string[], least: number): TokenPair[] {
  return drawn.flatMap(name => on.map(surface => ({drawn: name, on: surface, least})));
}

/** Pairs whose contrast in an element is too low, as the browser resolves the tokens there. */
export function weakPairs(element: Element): string[] {
  const probe = document.createElement('span');
  element.shadowRoot?.append(probe);
  const colorOf = (token: string): Color => {
    probe.style.color = `var(--_color-${token})`;
    return parse(getComputedStyle(probe).color);
  };
  const weak = TOKEN_PAIRS.flatMap(({drawn, on, least}) => {
    const ratio = contrast(colorOf(drawn), colorOf(on));
    return ratio < least ? [`${drawn} on ${on}: ${ratio.toFixed(2)} < ${least}`] : [];
  });
  probe.remove();
  return weak;
}

/** Texts and icons that stand out too little from what is behind them, in an element and all shadow roots in it. */
export function faintTexts(element: Element): string[] {
  return everyElement(element).flatMap(drawn => {
    if (!isVisible(drawn) || isClipped(drawn)) return [];
    const style = getComputedStyle(drawn);
    if (drawn.localName === 'svg') return complaint(drawn, `icon in ${nameOf(drawn)}`, style.color, CONTROL);
    const text = [...drawn.childNodes].filter(node => node instanceof Text).map(node => node.data.trim());
    const words = text.join(' ').trim();
    if (!words || drawn.localName === 'style') return [];
    return complaint(drawn, `"${words.slice(0, 40)}" in ${nameOf(drawn)}`, style.color, leastOf(style));
  });
}

/**
 * Why the text of an element stands out too little, or cannot be told to stand out. Undefined when all is well. Colours are
 * those that the style sheets compute: what is drawn beside the text, such as a bar at the edge of a row, does not count.
 */
export function contrastFault(element: Element): string | undefined {
  for (let each: Element | undefined = element; each; each = parentInFlatTree(each)) {
    const {opacity, backgroundColor, backgroundImage} = getComputedStyle(each);
    if (opacity !== '1') return `<${each.localName}> is translucent`;
    if (backgroundImage !== 'none') return `a picture is behind it: ${backgroundImage.slice(0, 80)}`;
    if (parse(backgroundColor)[3] === 1) break;
  }
  const style = getComputedStyle(element);
  return complaint(element, nameOf(element), style.color, leastOf(style))[0];
}

/** WCAG 2.2, 1.4.3: large text is 24 px, or 18.66 px in bold. */
function leastOf({fontSize, fontWeight}: CSSStyleDeclaration): number {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? LARGE_TEXT : TEXT;
}

function complaint(drawn: Element, what: string, color: string, least: number): string[] {
  const behind = backgroundOf(drawn);
  const ratio = contrast(over(parse(color), behind), behind);
  return ratio < least ? [`${what}: ${ratio.toFixed(2)} < ${least}`] : [];
}

function nameOf(element: Element): string {
  const part = element.getAttribute('part') ?? element.closest('[part]')?.getAttribute('part') ?? '';
  return `${element.localName}${part ? ` of ${part}` : ''}`;
}

/** The colour behind an element: backgrounds of all that it stands in, on each other. */
function backgroundOf(element: Element): Color {
  const layers: Color[] = [];
  for (let each: Element | undefined = element; each; each = parentInFlatTree(each)) {
    const layer = parse(getComputedStyle(each).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight<Color>((behind, layer) => over(layer, behind), [1, 1, 1, 1]);
}

function parentInFlatTree(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  const {parentNode} = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

function everyElement(element: Element): Element[] {
  const inner = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return [...inner, ...inner.filter(each => each.shadowRoot).flatMap(everyElement)];
}

/** What only screen readers meet. */
function isClipped(element: Element): boolean {
  return element.closest('.visually-hidden') !== null;
}

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** Any notation of a colour. */
function parse(color: string): Color {
  if (!canvas) throw new Error('There is no canvas to read colours with.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
}

function over([red, green, blue, alpha]: Color, behind: Color): Color {
  const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
}

/** The ratio as WCAG defines it, from 1 to 21. */
function contrast(one: Color, other: Color): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
