import type { ReactNode } from 'react';
import { levels } from '../../domain/questionnaire/level.ts';
import styles from './Panels.module.css';
import { toHeightIn, type PanelSize } from './size.ts';

/** Small drawings side by side, all on the same axes. */
export function Panels({ children }: { children: ReactNode }) {
  return <div className={styles.panels}>{children}</div>;
}

interface PanelProps {
  title: string;
  note?: string;
  size: PanelSize;
  children: ReactNode;
}

/** One of them: a line across at each level from 1 to 5, and what is drawn on it. */
export function Panel({ title, note, size, children }: PanelProps) {
  return (
    <div className={styles.panel}>
      <p className={styles.title}>{title}</p>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <svg className={styles.drawing} viewBox={`0 0 ${size.width} ${size.height}`}>
        {levels.map((level) => (
          <LevelLine key={level} level={level} y={toHeightIn(size, level)} size={size} />
        ))}
        {children}
      </svg>
    </div>
  );
}

function LevelLine({ level, y, size }: { level: number; y: number; size: PanelSize }) {
  return (
    <g>
      <line className={styles.grid} x1={size.left} x2={size.width - size.right} y1={y} y2={y} />
      <PanelText x={size.left - 6} y={y + 3.5} anchor="end">
        {level}
      </PanelText>
    </g>
  );
}

interface PanelTextProps {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  /** What a mark stands at, clear of the lines; otherwise words of the axes. */
  isValue?: boolean;
  children: ReactNode;
}

export function PanelText({ x, y, anchor = 'start', isValue = false, children }: PanelTextProps) {
  return (
    <text className={isValue ? styles.value : styles.number} x={x} y={y} textAnchor={anchor}>
      {children}
    </text>
  );
}
