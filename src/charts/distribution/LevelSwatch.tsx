import type { ReactNode } from 'react';
import type { Palette } from './LevelColumns.tsx';
import type { Level } from '../../domain/questionnaire/level.ts';
import { classNames } from '../../ui/class-names.ts';
import { LevelChip } from '../../ui/LevelChip.tsx';
import styles from './LevelColumns.module.css';

interface LevelSwatchProps {
  level: Level;
  palette: Palette;
  children: ReactNode;
}

/** A level in a legend: its digit always, its colour as in the columns, its name beside. */
export function LevelSwatch({ level, palette, children }: LevelSwatchProps) {
  if (palette === 'ramp') return <LevelChip level={level}>{children}</LevelChip>;
  return (
    <span className={classNames(styles.swatch, styles[palette])}>
      <span className={classNames(styles.bar, styles.sample, styles[`level${level}`])} />
      <span>
        {level} {children}
      </span>
    </span>
  );
}
