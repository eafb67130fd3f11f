import { classNames } from '../../ui/class-names.ts';
import { Panel, Panels, PanelText } from '../panels/Panels.tsx';
import { slope, slopeEnds, toHeight, type SlopeLine, type SlopePanel } from './rows.ts';
import styles from './Slopes.module.css';

interface SlopesProps {
  panels: readonly SlopePanel[];
  /** What the two ends of each drawing are called. */
  ends: { from: string; to: string };
  /** What stands at the two ends of the own line. */
  reading: (value: number) => string;
}

/** A small drawing for each dimension, all on the same axes: a line for each network. */
export function Slopes({ panels, ends, reading }: SlopesProps) {
  return (
    <Panels>
      {panels.map(({ id, label, note, lines }) => (
        <Panel key={id} title={label} note={note} size={slope}>
          <PanelText x={slope.left} y={slope.height - 6}>
            {ends.from}
          </PanelText>
          <PanelText x={slope.width - slope.right} y={slope.height - 6} anchor="end">
            {ends.to}
          </PanelText>
          {lines
            .filter((line) => !line.isOwn)
            .map((line) => (
              <Line key={line.key} line={line} opacity={opacityOf(lines.length)} />
            ))}
          {lines
            .filter((line) => line.isOwn)
            .map((line) => (
              <OwnLine key={line.key} line={line} reading={reading} />
            ))}
        </Panel>
      ))}
    </Panels>
  );
}

/** The more lines lie over each other, the fainter each. */
function opacityOf(count: number): number {
  return Math.min(0.7, Math.max(0.15, 16 / count));
}

function Line({ line: { from, to, isOwn }, opacity }: { line: SlopeLine; opacity: number }) {
  return (
    <line
      className={classNames(styles.line, isOwn && styles.own)}
      strokeOpacity={opacity}
      x1={slopeEnds.from}
      x2={slopeEnds.to}
      y1={toHeight(from)}
      y2={toHeight(to)}
    />
  );
}

function OwnLine({ line, reading }: { line: SlopeLine; reading: SlopesProps['reading'] }) {
  return (
    <g>
      <Line line={line} opacity={1} />
      <circle className={styles.before} cx={slopeEnds.from} cy={toHeight(line.from)} r={4} />
      <circle className={styles.now} cx={slopeEnds.to} cy={toHeight(line.to)} r={4} />
      <PanelText x={slopeEnds.from} y={toHeight(line.from) - 8} anchor="middle" isValue>
        {reading(line.from)}
      </PanelText>
      <PanelText x={slopeEnds.to} y={toHeight(line.to) - 8} anchor="middle" isValue>
        {reading(line.to)}
      </PanelText>
    </g>
  );
}
