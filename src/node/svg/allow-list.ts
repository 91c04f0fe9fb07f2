/** Splits a list that is written in lines. */
const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Elements that draw. None of them runs anything, loads anything by itself, or holds another language. */
export const ELEMENTS = words(
  'svg g defs symbol use switch view title desc style a',
  'circle ellipse image line path polygon polyline rect',
  'text tspan textPath',
  'clipPath linearGradient marker mask pattern radialGradient stop',
  'animate animateMotion animateTransform mpath set',
  'filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap',
  'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode',
  'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence',
);

/** Elements that change an attribute, which has to be one that may be changed. */
export const ANIMATIONS = words('animate animateTransform set');

/** Elements that may hold an embedded picture; all others may refer to parts of the same file only. */
export const PICTURES = words('image feImage');

/** Attributes that say how something looks; they are properties of CSS as well. */
const PRESENTATION = words(
  'alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters',
  'color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter',
  'flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch',
  'font-style font-variant font-variant-caps font-variant-ligatures font-variant-numeric font-weight',
  'glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing',
  'lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow',
  'paint-order pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray',
  'stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor',
  'text-decoration text-indent text-orientation text-overflow text-rendering text-transform transform transform-box',
  'transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode',
);

/** Attributes that say where and how large something is, and how it moves. */
const GEOMETRY = words(
  'cx cy d dx dy fr fx fy height offset pathLength points preserveAspectRatio r radius refX refY rotate rx ry viewBox width',
  'x x1 x2 y y1 y2 z lengthAdjust method side spacing startOffset textLength',
  'clipPathUnits filterUnits gradientTransform gradientUnits maskContentUnits maskUnits markerHeight markerUnits markerWidth',
  'orient patternContentUnits patternTransform patternUnits primitiveUnits spreadMethod zoomAndPan',
  'accumulate additive attributeName attributeType begin by calcMode dur end fill from keyPoints keySplines keyTimes max min',
  'origin path repeatCount repeatDur restart to type values',
  'amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent in in2 intercept k1 k2 k3 k4',
  'kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves operator order pointsAtX pointsAtY pointsAtZ',
  'preserveAlpha result scale seed slope specularConstant specularExponent stdDeviation stitchTiles surfaceScale',
  'tableValues targetX targetY xChannelSelector yChannelSelector filterRes',
);

const DESCRIPTIVE = words('baseProfile class id lang media role systemLanguage tabindex version');

/** Attributes that an animation may change. Their values are read as CSS. */
export function isAnimatable(name: string): boolean {
  return PRESENTATION.has(name) || GEOMETRY.has(name);
}

/** Attributes that name and describe. */
export function isDescriptive(name: string): boolean {
  return DESCRIPTIVE.has(name) || /^(?:aria|data)-[\w.-]+$/.test(name);
}
