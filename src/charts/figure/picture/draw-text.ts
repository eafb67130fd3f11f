import { readPaint } from './paint.ts';
import { svgElement, xmlText } from './svg-element.ts';

interface Line {
  text: string;
  box: DOMRect;
}

/** Share of a line's height above the baseline: 984 of 1257 units in Source Sans 3, close to that in others. */
const ascent = 0.783;

/** Draws a text node line by line where the browser had set it. */
export function drawText(node: Text, origin: DOMRect, style: CSSStyleDeclaration): SVGElement[] {
  const paint = readPaint(style.color);
  if (paint === null) return [];
  return linesOf(node).map(({ text, box }) => {
    const element = svgElement('text', {
      x: box.left - origin.left,
      y: box.top - origin.top + box.height * ascent,
      fill: paint.colour,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    });
    // Another font may be wider: the line keeps its place all the same.
    if (box.width > 0 && text.length > 1) {
      element.setAttribute('textLength', box.width.toFixed(1));
      element.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
    element.textContent = xmlText(text);
    return element;
  });
}

/** The words of a text node, put together again by the line on which each stands. */
function linesOf(node: Text): Line[] {
  const range = node.ownerDocument.createRange();
  const lines: { start: number; end: number; top: number }[] = [];
  for (const word of node.data.matchAll(/\S+/g)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    const { top, height } = range.getBoundingClientRect();
    const line = lines.at(-1);
    const isSameLine = line !== undefined && Math.abs(line.top - top) <= height / 2;
    if (isSameLine) line.end = word.index + word[0].length;
    else lines.push({ start: word.index, end: word.index + word[0].length, top });
  }
  return lines.map(({ start, end }) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return {
      text: node.data.slice(start, end).replace(/\s+/g, ' '),
      box: range.getBoundingClientRect(),
    };
  });
}
