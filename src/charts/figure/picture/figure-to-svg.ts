import { drawBox, hatchId } from './draw-box.ts';
import { copyDrawing } from './draw-svg.ts';
import { drawText } from './draw-text.ts';
import { svgElement, xmlText } from './svg-element.ts';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Wide enough for two columns of A4, whatever the reader's screen. */
const width = 760;
const margin = 20;

/**
 * The figure as a drawing of its own, as it stands on paper: light, 760 units wide, with heading
 * and source. What unfolds and what is marked `data-screen-only` stays
 * behind.
 */
export function figureToSvg(figure: HTMLElement, title: string, description: string): Picture {
  const host = document.createElement('div');
  host.inert = true;
  Object.assign(host.style, {
    position: 'fixed',
    insetInlineStart: '-9999px',
    insetBlockStart: '0',
    inlineSize: `${width - 2 * margin}px`,
    colorScheme: 'light',
    color: 'var(--ink)',
  });
  host.append(figure.cloneNode(true));
  for (const part of host.querySelectorAll('[data-screen-only], details')) part.remove();
  document.body.append(host);
  try {
    const origin = host.getBoundingClientRect();
    const height = Math.ceil(origin.height + 2 * margin);
    const svg = svgElement('svg', { viewBox: `0 0 ${width} ${height}`, width, height });
    svg.append(
      textElement('title', title),
      textElement('desc', description),
      hatch(),
      svgElement('rect', { width, height, fill: '#ffffff' }),
    );
    const body = svgElement('g', { transform: `translate(${margin} ${margin})` });
    body.append(...drawElement(host, origin));
    svg.append(body);
    return { svg: new XMLSerializer().serializeToString(svg), width, height };
  } finally {
    host.remove();
  }
}

function drawElement(element: Element, origin: DOMRect): SVGElement[] {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  // Text that is only read aloud is clipped to nothing.
  if (style.clipPath.startsWith('inset(50%')) return [];
  const box = element.getBoundingClientRect();
  if (element instanceof SVGElement) return drawInnerSvg(element, box, origin);
  const drawn = drawBox(box, origin, style);
  for (const child of element.childNodes) {
    if (child instanceof Text) drawn.push(...drawText(child, origin, style));
    else if (child instanceof Element) drawn.push(...drawElement(child, origin));
  }
  return drawn;
}

function drawInnerSvg(source: SVGElement, box: DOMRect, origin: DOMRect): SVGElement[] {
  const copy = copyDrawing(source);
  if (copy === null) return [];
  copy.setAttribute('x', (box.left - origin.left).toFixed(2));
  copy.setAttribute('y', (box.top - origin.top).toFixed(2));
  copy.setAttribute('width', box.width.toFixed(2));
  copy.setAttribute('height', box.height.toFixed(2));
  return [copy];
}

function textElement(name: 'title' | 'desc', text: string): SVGElement {
  const element = svgElement(name);
  element.textContent = xmlText(text);
  return element;
}

function hatch(): SVGElement {
  const defs = svgElement('defs');
  const pattern = svgElement('pattern', {
    id: hatchId,
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(svgElement('line', { y2: 6, stroke: '#757f92', 'stroke-width': 1.5 }));
  defs.append(pattern);
  return defs;
}
