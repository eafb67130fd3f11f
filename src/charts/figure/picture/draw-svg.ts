import { readPaint } from './paint.ts';
import { svgElement, xmlText } from './svg-element.ts';

const painted = ['fill', 'stroke'] as const;
const plain = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;
const shapes = /^(svg|g|path|rect|line|circle|ellipse|polygon|polyline|text|tspan)$/;
/** All that a drawing needs to keep its shape; handlers, classes and scripts stay behind. */
const geometry =
  /^(d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|dx|dy|points|transform|viewBox|preserveAspectRatio)$/;

/** A copy of a drawing that looks the same without the page's style sheets; null for other elements. */
export function copyDrawing(source: SVGElement): SVGElement | null {
  if (!shapes.test(source.localName)) return null;
  const copy = svgElement(source.localName);
  for (const { name, value } of source.attributes) {
    if (geometry.test(name)) copy.setAttribute(name, value);
    else if (source.localName === 'rect' && /^(width|height)$/.test(name)) {
      copy.setAttribute(name, value);
    }
  }
  inlineStyle(copy, getComputedStyle(source));
  for (const child of source.childNodes) {
    if (child instanceof SVGElement) {
      const below = copyDrawing(child);
      if (below !== null) copy.append(below);
    } else if (child instanceof Text) {
      copy.append(xmlText(child.data));
    }
  }
  return copy;
}

function inlineStyle(copy: SVGElement, style: CSSStyleDeclaration): void {
  for (const name of painted) {
    const value = style.getPropertyValue(name);
    if (value === '') continue;
    const paint = value === 'none' ? null : readPaint(value);
    copy.setAttribute(name, paint?.colour ?? 'none');
    const opacity = (paint?.opacity ?? 1) * Number(style.getPropertyValue(`${name}-opacity`) || 1);
    if (opacity !== 1) copy.setAttribute(`${name}-opacity`, String(opacity));
  }
  for (const name of plain) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
}
