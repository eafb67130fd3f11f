import type { Drawing, Mark } from './drawing.ts';
import { toMarkup } from './plain-text.ts';

const font = "'Source Sans 3', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** The drawing as SVG that needs nothing else: no style sheet, no script, no other file. */
export function drawingToSvg({ width, height, marks }: Drawing, alternative: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${toMarkup(alternative)}" font-family="${font}">`,
    `<title>${toMarkup(alternative)}</title>`,
    ...marks.map(toElement),
    '</svg>',
  ].join('');
}

function toElement(mark: Mark): string {
  switch (mark.kind) {
    case 'line': {
      const dash = mark.isDashed === true ? ' stroke-dasharray="3 3"' : '';
      return `<line x1="${n(mark.from[0])}" y1="${n(mark.from[1])}" x2="${n(mark.to[0])}" y2="${n(mark.to[1])}" stroke="${mark.stroke}" stroke-width="${mark.width}"${dash}/>`;
    }
    case 'box':
      return `<rect x="${n(mark.at[0])}" y="${n(mark.at[1])}" width="${n(mark.size[0])}" height="${n(mark.size[1])}" fill="${mark.fill}"/>`;
    case 'dot':
      return `<circle cx="${n(mark.at[0])}" cy="${n(mark.at[1])}" r="${n(mark.radius)}" fill="${mark.fill}" stroke="${mark.stroke}" stroke-width="1.5"/>`;
    case 'shape':
      return `<polygon points="${toPoints(mark.points)}" fill="${mark.fill}" stroke="${mark.stroke}" stroke-width="1.5" stroke-linejoin="round"/>`;
    case 'label':
      return `<text x="${n(mark.at[0])}" y="${n(mark.at[1])}" font-size="${mark.size}" fill="${mark.fill}" text-anchor="${mark.anchor}"${mark.isStrong === true ? ' font-weight="600"' : ''}>${toMarkup(mark.text)}</text>`;
  }
}

/** The corners as SVG writes them. */
export function toPoints(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ');
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
