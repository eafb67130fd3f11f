import { readPaint } from './paint.ts';
import { svgElement } from './svg-element.ts';

/** The id of the hatch that stands for every patterned background. */
export const hatchId = 'hatch';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Draws what an element paints behind its text: background, hatch, borders. */
export function drawBox(box: DOMRect, origin: DOMRect, style: CSSStyleDeclaration): SVGElement[] {
  if (box.width === 0 || box.height === 0) return [];
  const place = {
    x: box.left - origin.left,
    y: box.top - origin.top,
    width: box.width,
    height: box.height,
    rx: Number.parseFloat(style.borderTopLeftRadius) || 0,
  };
  const drawn: SVGElement[] = [];
  const background = readPaint(style.backgroundColor);
  if (background !== null) {
    drawn.push(
      svgElement('rect', { ...place, fill: background.colour, 'fill-opacity': background.opacity }),
    );
  }
  if (style.backgroundImage.includes('gradient')) {
    drawn.push(svgElement('rect', { ...place, fill: `url(#${hatchId})` }));
  }
  for (const side of sides) drawn.push(...drawBorder(side, place, style));
  return drawn;
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

function drawBorder(side: (typeof sides)[number], place: Place, style: CSSStyleDeclaration) {
  const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
  const isDrawn = width > 0 && style.getPropertyValue(`border-${side}-style`) !== 'none';
  const paint = readPaint(style.getPropertyValue(`border-${side}-color`));
  if (!isDrawn || paint === null) return [];
  const half = width / 2;
  const { x, y } = place;
  const right = x + place.width;
  const bottom = y + place.height;
  const ends = {
    top: { x1: x, y1: y + half, x2: right, y2: y + half },
    right: { x1: right - half, y1: y, x2: right - half, y2: bottom },
    bottom: { x1: x, y1: bottom - half, x2: right, y2: bottom - half },
    left: { x1: x + half, y1: y, x2: x + half, y2: bottom },
  }[side];
  return [
    svgElement('line', {
      ...ends,
      stroke: paint.colour,
      'stroke-opacity': paint.opacity,
      'stroke-width': width,
    }),
  ];
}
