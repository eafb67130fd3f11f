import { useState, type RefObject } from 'react';
import type { FigureTable } from './figure-table.ts';
import { saveFile, toFileName } from './save-file.ts';
import { tableToCsv } from './table-to-csv.ts';
import { useFormat, useMessages } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './FigureDownloads.module.css';

interface FigureDownloadsProps {
  figure: RefObject<HTMLElement | null>;
  heading: string;
  description: string;
  table: FigureTable;
  fileName: readonly string[];
}

/** Saves the figure as a drawing, a picture or a table, all made on this device. */
export function FigureDownloads(props: FigureDownloadsProps) {
  const m = useMessages('charts');
  const format = useFormat();
  const [hasFailed, setHasFailed] = useState(false);
  const { table, fileName } = props;

  // What draws is loaded when somebody wants a picture; the app says so where it cannot be loaded.
  const draw = async () => {
    const { figureToSvg, svgToPng } = await import('./picture/pictures.ts');
    if (props.figure.current === null) throw new Error('The figure is not on the page');
    const drawing = figureToSvg(props.figure.current, props.heading, props.description);
    return { ...drawing, toPng: () => svgToPng(drawing.svg, drawing.width, drawing.height) };
  };
  const saveSvg = async () => {
    const { svg } = await draw();
    const blob = new Blob([svg], { type: 'image/svg+xml' });
    saveFile(toFileName(fileName, 'svg'), blob);
  };
  const savePng = async () => {
    try {
      const { toPng } = await draw();
      saveFile(toFileName(fileName, 'png'), await toPng());
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  const saveCsv = () => {
    const decimalMark = format.number(0.5, 1).includes(',') ? ',' : '.';
    const blob = new Blob([tableToCsv(table, decimalMark)], { type: 'text/csv;charset=utf-8' });
    saveFile(toFileName(fileName, 'csv'), blob);
  };

  return (
    <div className={styles.downloads}>
      <Button weight="quiet" onClick={() => void saveSvg()}>
        {m.saveSvg}
      </Button>
      <Button weight="quiet" onClick={() => void savePng()}>
        {m.savePng}
      </Button>
      <Button weight="quiet" onClick={saveCsv}>
        {m.saveCsv}
      </Button>
      {hasFailed && <Notice kind="problem">{m.pngFailed}</Notice>}
    </div>
  );
}
