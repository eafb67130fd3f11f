import { saveFile, toFileName } from '../../../../charts/figure/save-file.ts';
import { tableToCsv } from '../../../../charts/figure/table-to-csv.ts';
import { useFormat, useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import type { View } from '../view.ts';
import { useMapTable } from './map-table.ts';

interface SaveTableProps {
  view: View;
  fileName: readonly string[];
}

/** All rows, those too that are not drawn. */
export function SaveTable({ view, fileName }: SaveTableProps) {
  const m = useMessages('comparison');
  const format = useFormat();
  const toTable = useMapTable(view);
  const save = () => {
    const decimalMark = format.number(0.5, 1).includes(',') ? ',' : '.';
    const csv = tableToCsv(toTable(), decimalMark);
    saveFile(toFileName(fileName, 'csv'), new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Button weight="quiet" onClick={save}>
      {m.saveTable}
    </Button>
  );
}
