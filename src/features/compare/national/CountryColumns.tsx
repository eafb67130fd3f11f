import { LevelColumns } from '../../../charts/distribution/LevelColumns.tsx';
import type { ItemAmong } from '../../../domain/comparison/items-among.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { classNames } from '../../../ui/class-names.ts';
import styles from './National.module.css';

interface CountryColumnsProps {
  name: string;
  item: ItemAmong;
  tallest: number;
  isAll?: boolean;
}

/** One country's networks by level, at the measure of all figures of the page. */
export function CountryColumns({ name, item, tallest, isAll = false }: CountryColumnsProps) {
  const m = useMessages('national');
  const format = useFormat();
  const without = item.of - item.networks;
  const counts = levels
    .map((level) => m.atLevel({ level, n: format.number(item.atLevel[level - 1] ?? 0) }))
    .join(', ');
  return (
    <div className={classNames(styles.place, isAll && styles.all)}>
      <p className={styles.placeName}>
        {name}{' '}
        <span className={styles.quiet}>
          {m.networks({ n: format.number(item.of), count: item.of })}
        </span>
      </p>
      <LevelColumns
        distribution={item.atLevel}
        apart={without}
        tallest={tallest}
        palette="ramp"
        sentence={m.reading({ where: name, levels: counts, without: format.number(without) })}
      />
    </div>
  );
}
