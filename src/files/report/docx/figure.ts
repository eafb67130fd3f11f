import { ImageRun, Paragraph, TextRun } from 'docx';
import { drawingToSvg } from '../drawing-to-svg.ts';
import { plainText } from '../plain-text.ts';
import type { ReportFigure } from '../report-document.ts';

/** Draws SVG as PNG at least as large as asked. */
export type Picture = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** Between the margins of A4, in pixels of a 96th of an inch. */
const mostWidth = 672;

/** Heading, drawing with its alternative text, source; kept together on one page. */
export async function toFigure(figure: ReportFigure, picture: Picture): Promise<Paragraph[]> {
  const { heading, subtitle, alternative, drawing, source } = figure;
  const svg = drawingToSvg(drawing, alternative);
  const png = await picture(svg, drawing.width, drawing.height);
  const width = Math.min(mostWidth, drawing.width);
  const height = Math.round((drawing.height * width) / drawing.width);
  return [
    new Paragraph({ style: 'Caption', children: [new TextRun(plainText(heading))] }),
    new Paragraph({
      style: 'Small',
      keepNext: true,
      children: [new TextRun(plainText(subtitle))],
    }),
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(svg),
          fallback: { type: 'png', data: png },
          transformation: { width, height },
          altText: {
            name: plainText(heading),
            title: plainText(heading),
            description: plainText(alternative),
          },
        }),
      ],
    }),
    new Paragraph({ style: 'Small', children: [new TextRun(plainText(source))] }),
  ];
}
