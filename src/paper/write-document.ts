import { svgToPng } from '../charts/figure/svg-to-png.ts';
import type { ReportDocument, ReportSheet } from '../files/report/report-document.ts';

export type PaperFormat = 'docx' | 'xlsx' | 'html';

/** A document in words and figures, and the same figures for those who want to reckon with them. */
export interface Paper {
  readonly document: ReportDocument;
  readonly sheets: () => ReportSheet[];
}

/** Writes the document in this format; each writer is loaded when it is used for the first time. */
export async function writeDocument(
  format: PaperFormat,
  { document, sheets }: Paper,
): Promise<Blob> {
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('../files/report/docx/write-docx.ts');
      return writeDocx(document, async (svg, width, height) => {
        const png = await svgToPng(svg, width, height);
        return new Uint8Array(await png.arrayBuffer());
      });
    }
    case 'xlsx': {
      const { writeXlsx } = await import('../files/report/xlsx/write-xlsx.ts');
      return new Blob([writeXlsx(sheets(), document.title)], {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
    }
    case 'html': {
      const { writeHtml } = await import('../files/report/html/write-html.ts');
      return new Blob([writeHtml(document)], { type: 'text/html' });
    }
  }
}
