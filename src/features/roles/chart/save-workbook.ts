import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import { toReportSheet, type PlainSheet } from '../../../files/report/xlsx/plain-sheet.ts';
import { writeXlsx } from '../../../files/report/xlsx/write-xlsx.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Loaded when somebody wants a workbook: what writes one is large. */
export function saveWorkbook(sheets: readonly PlainSheet[], names: readonly string[]): void {
  const bytes = writeXlsx(sheets.map(toReportSheet), names.join(', '));
  saveFile(toFileName(names, 'xlsx'), new Blob([bytes], { type: xlsx }));
}
