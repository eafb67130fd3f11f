import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many rows are drawn at once without any window. */
const mostWithoutWindow = 80;
/** Rows drawn beyond both edges, so that scrolling shows no blank. */
const beyond = 12;
/** The window moves in steps of so many rows. */
const step = 6;
/** More than this are not put on paper: the table file has them all. */
export const mostOnPaper = 200;

export interface RowWindow {
  readonly first: number;
  /** Behind the last row that is drawn. */
  readonly end: number;
  /** Height in pixels of what is not drawn, above and below. */
  readonly above: number;
  readonly below: number;
  readonly isWindowed: boolean;
}

/** Which rows of a long table are drawn: those in sight, and on paper as many as a few pages take. */
export function useRowWindow(count: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [isOnPaper, setOnPaper] = useState(false);
  const [size, setSize] = useState({ row: 44, view: 640 });
  const isWindowed = count > mostWithoutWindow && !isOnPaper;

  const measure = useCallback(() => {
    const row = scroller.current?.querySelector('tbody tr[data-row]')?.getBoundingClientRect();
    const view = scroller.current?.clientHeight ?? 0;
    if (row === undefined || row.height === 0 || view === 0) return;
    setSize((before) =>
      before.row === row.height && before.view === view ? before : { row: row.height, view },
    );
  }, []);
  // After the first paint, which need not wait for it.
  useEffect(measure, [measure, count]);
  // With the first row already: what can be seen can be printed.
  useLayoutEffect(() => {
    const onPaper = () => flushSync(() => setOnPaper(true));
    const onScreen = () => setOnPaper(false);
    window.addEventListener('resize', measure);
    window.addEventListener('beforeprint', onPaper);
    window.addEventListener('afterprint', onScreen);
    return () => {
      window.removeEventListener('resize', measure);
      window.removeEventListener('beforeprint', onPaper);
      window.removeEventListener('afterprint', onScreen);
    };
  }, [measure]);

  const onScroll = () => {
    const row = Math.floor((scroller.current?.scrollTop ?? 0) / size.row);
    setTop(Math.floor(row / step) * step);
  };
  const scrollToRow = (index: number) => {
    scroller.current?.scrollTo({ top: Math.max(0, (index - 3) * size.row) });
  };
  const first = isWindowed ? Math.max(0, Math.min(top, count) - beyond) : 0;
  const inSight = Math.ceil(size.view / size.row) + step;
  const end = isWindowed
    ? Math.min(count, top + inSight + beyond)
    : isOnPaper
      ? Math.min(count, mostOnPaper)
      : count;
  const rowWindow: RowWindow = {
    first,
    end,
    above: first * size.row,
    below: isWindowed ? (count - end) * size.row : 0,
    isWindowed,
  };
  return { scroller, onScroll, scrollToRow, rowWindow };
}
