interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** WCAG 2.2, 1.4.3: large text is 24 px, or 18.66 px in bold. */
const LEAST = {large: 3, other: 4.5};

/**
 * Why the text of an element stands out too little, or cannot be told to stand out. Undefined when all is well. Colours are
 * those that the style sheets compute: what is drawn beside the text, such as a bar at the edge of a row, does not count.
 */
export function contrastFault(element: Element): string | undefined {
  const {color, fontSize, fontWeight} = getComputedStyle(element);
  const around = ancestorsOf(element);
  const seeThrough = around.find(each => getComputedStyle(each).opacity !== '1');
  if (seeThrough) return `<${seeThrough.localName}> is translucent`;
  const backgrounds = [];
  for (const each of around) {
    const {backgroundColor, backgroundImage} = getComputedStyle(each);
    if (backgroundImage !== 'none') return `a picture is behind it: ${backgroundImage.slice(0, 80)}`;
    backgrounds.unshift(backgroundColor);
    if (isOpaque(backgroundColor)) break;
  }
  const paper = mix(['#fff', ...backgrounds]);
  const ink = mix(['#fff', ...backgrounds, color]);
  const size = Number.parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const least = isLarge ? LEAST.large : LEAST.other;
  const ratio = contrast(paper, ink);
  return ratio < least ? `${ratio.toFixed(2)} of ${least}, ${color} on ${backgrounds.join(' over ')}` : undefined;
}

/** The element and what it is drawn in, from the inside out, beyond slots and shadow roots. */
function ancestorsOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | undefined = element; at; at = parentOf(at)) chain.push(at);
  return chain;
}

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

/** One pixel: the browser knows all ways to write a colour, and how one shines through another. */
const pixel = document.createElement('canvas').getContext('2d', {willReadFrequently: true}) as CanvasRenderingContext2D;

function paint(colors: readonly string[]): readonly number[] {
  pixel.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
  }
  return [...pixel.getImageData(0, 0, 1, 1).data];
}

function isOpaque(color: string): boolean {
  return paint([color])[3] === 255;
}

/** Colours over each other, the lowest first. */
function mix(colors: readonly string[]): Rgb {
  const [red = 0, green = 0, blue = 0] = paint(colors);
  return {red, green, blue};
}

/** Source: WCAG 2.2, "contrast ratio". */
function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance({red, green, blue}: Rgb): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
