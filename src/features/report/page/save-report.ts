import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import { svgToPng } from '../../../charts/figure/svg-to-png.ts';
import type { ReportDocument } from '../../../files/report/report-document.ts';
import type { ReportSource } from '../document/choose.ts';
import { toSheets } from '../document/to-sheets.ts';
import type { ReportWords } from '../words/words.ts';

export type ReportFormat = 'docx' | 'xlsx' | 'html';

interface Made {
  readonly document: ReportDocument;
  readonly source: ReportSource;
  readonly words: ReportWords;
}

/** Writes the report in this format and hands it over; gives the file's name. */
export async function saveReport(format: ReportFormat, made: Made): Promise<string> {
  const { network, round } = made.source.report;
  const name = toFileName([network.name, round.label, made.words.report.fileName], format);
  saveFile(name, await write(format, made));
  return name;
}

/** Each writer is loaded when it is used for the first time. */
async function write(format: ReportFormat, { document, source, words }: Made): Promise<Blob> {
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('../../../files/report/docx/write-docx.ts');
      return writeDocx(document, async (svg, width, height) => {
        const png = await svgToPng(svg, width, height);
        return new Uint8Array(await png.arrayBuffer());
      });
    }
    case 'xlsx': {
      const { writeXlsx } = await import('../../../files/report/xlsx/write-xlsx.ts');
      return new Blob([writeXlsx(toSheets(source, words), document.title)], {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
    }
    case 'html': {
      const { writeHtml } = await import('../../../files/report/html/write-html.ts');
      return new Blob([writeHtml(document)], { type: 'text/html' });
    }
  }
}
