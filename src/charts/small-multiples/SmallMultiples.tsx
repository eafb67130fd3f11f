import { classNames } from '../../ui/class-names.ts';
import { Panel, Panels, PanelText } from '../panels/Panels.tsx';
import { placePoints, small, toHeight, toRuns, type Multiple, type PlacedPoint } from './rows.ts';
import styles from './SmallMultiples.module.css';

/** A line for each dimension, all on the same axes: the scale from 1 to 5, and the rounds. */
export function SmallMultiples({ multiples }: { multiples: readonly Multiple[] }) {
  return (
    <Panels>
      {multiples.map(({ id, label, points }) => (
        <Panel key={id} title={label} size={small}>
          <Course placed={placePoints(points)} />
        </Panel>
      ))}
    </Panels>
  );
}

function Course({ placed }: { placed: readonly PlacedPoint[] }) {
  const [first] = placed;
  const last = placed.at(-1);
  return (
    <>
      {toRuns(placed).map((run) => (
        <polyline
          key={run[0]?.x}
          className={styles.line}
          points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ))}
      {placed.map(({ key, x, y, isLast, reading }) =>
        y === null ? (
          <PanelText key={key} x={x} y={toHeight(1) - 4} anchor="middle">
            –
          </PanelText>
        ) : (
          <g key={key}>
            <circle className={classNames(styles.dot, isLast && styles.last)} cx={x} cy={y} r={4} />
            <PanelText x={x} y={y - 8} anchor="middle" isValue>
              {reading}
            </PanelText>
          </g>
        ),
      )}
      {first !== undefined && (
        <PanelText x={small.left} y={small.height - 5}>
          {first.label}
        </PanelText>
      )}
      {last !== undefined && placed.length > 1 && (
        <PanelText x={small.width - 2} y={small.height - 5} anchor="end">
          {last.label}
        </PanelText>
      )}
    </>
  );
}
