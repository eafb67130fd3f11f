import { useId, useMemo, useRef, useState } from 'react';
import { peersAmong } from '../../../../domain/comparison/peers-among.ts';
import { useLanguage, useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Row } from '../../../../ui/Stack.tsx';
import { useFullScreen } from '../../../../ui/use-full-screen.ts';
import type { View } from '../view.ts';
import { fileNameOf, useNumbers, useSourceLine } from '../words.ts';
import { HeatFoot } from './HeatFoot.tsx';
import { HeatHead } from './HeatHead.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import styles from './HeatMap.module.css';
import { HeatRow } from './HeatRow.tsx';
import { SaveTable } from './SaveTable.tsx';
import { byName, sortRows } from './sort-rows.ts';
import { useMapHeading } from './use-map-heading.ts';
import { mostOnPaper, useRowWindow } from './use-row-window.ts';

/** Every network by dimension: a real table, of which a long one draws what is in sight. */
export function HeatMap({ view }: { view: View }) {
  const m = useMessages('comparison');
  const numbers = useNumbers();
  const language = useLanguage();
  const source = useSourceLine();
  const headingId = useId();
  const figure = useRef<HTMLElement>(null);
  const fullScreen = useFullScreen(figure);
  const [sorting, setSorting] = useState(byName);
  const { rows, nameOf, compared, collection, questionnaire } = view;
  const { dimensions } = compared;
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  const sorted = useMemo(
    () => sortRows(rows, sorting, nameOf, collator),
    [rows, sorting, nameOf, collator],
  );
  const columns = useMemo(() => peersAmong(rows, dimensions, null), [rows, dimensions]);
  const heading = useMapHeading(view, columns);
  const { scroller, onScroll, scrollToRow, rowWindow } = useRowWindow(sorted.length);
  const { first, end, above, below, isWindowed } = rowWindow;
  const width = dimensions.length + 2;
  const ownIndex = sorted.findIndex(({ key }) => key === collection.own);
  return (
    <figure ref={figure} className={styles.figure} aria-labelledby={headingId}>
      <div>
        <h2 id={headingId} className={styles.heading}>
          {heading}
        </h2>
        <p className={styles.subtitle}>
          {m.mapSubtitle({ count: rows.length, n: numbers.count(rows.length) })}
        </p>
      </div>
      {ownIndex >= 0 && isWindowed && (
        <div data-screen-only="">
          <Button onClick={() => scrollToRow(ownIndex)}>{m.showOwn}</Button>
        </div>
      )}
      {/* A region that scrolls must be reachable without a mouse. */}
      <div
        ref={scroller}
        className={styles.scroll}
        role="region"
        aria-labelledby={headingId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={isWindowed ? onScroll : undefined}
      >
        <table className={styles.map} aria-rowcount={isWindowed ? sorted.length + 2 : undefined}>
          <HeatHead view={view} sorting={sorting} onSort={setSorting} />
          <tbody>
            <Gap height={above} width={width} />
            {sorted.slice(first, end).map((row, index) => (
              <HeatRow
                key={row.key}
                row={row}
                name={nameOf(row.key)}
                isOwn={row.key === collection.own}
                dimensions={dimensions}
                rowIndex={isWindowed ? first + index + 2 : undefined}
              />
            ))}
            <Gap height={below} width={width} />
          </tbody>
          <HeatFoot columns={columns} />
        </table>
      </div>
      <HeatLegend rows={rows} questionnaire={questionnaire} />
      <figcaption className={styles.source}>{source(view)}</figcaption>
      {sorted.length > mostOnPaper && (
        <p className={styles.onPaper}>
          {m.notPrinted({ n: numbers.count(mostOnPaper), of: numbers.count(sorted.length) })}
        </p>
      )}
      <div data-screen-only="">
        <Row>
          {fullScreen !== null && (
            <Button onClick={fullScreen.toggle}>
              {fullScreen.isFull ? m.leaveFullScreen : m.fullScreen}
            </Button>
          )}
          <SaveTable view={view} fileName={fileNameOf(view, 'networks')} />
        </Row>
      </div>
    </figure>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height, width }: { height: number; width: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={width} style={{ blockSize: height }}>
        {'\u00a0'}
      </td>
    </tr>
  );
}
