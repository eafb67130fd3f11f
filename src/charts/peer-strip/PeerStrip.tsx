import { at, toPercent } from '../scale/place.ts';
import { ScaleAxis, ScaleLines, type ScaleEnds } from '../scale/Scale.tsx';
import styles from './PeerStrip.module.css';
import type { PeerRow } from './rows.ts';

interface PeerStripProps {
  rows: readonly PeerRow[];
  ends: ScaleEnds;
}

/** For each line the middle half of the others, their median, and the own place. */
export function PeerStrip({ rows, ends }: PeerStripProps) {
  return (
    <div className={styles.strip}>
      {rows.map((row) => (
        <div className={styles.row} key={row.id}>
          <span className={styles.label}>
            {row.label}
            <span className={styles.note}>{row.note}</span>
          </span>
          <span className={styles.plot}>
            <ScaleLines />
            <Peers row={row} />
            {row.own !== null && <span className={styles.own} style={at(row.own)} />}
          </span>
          <span className={styles.reading}>{row.reading}</span>
        </div>
      ))}
      <div className={styles.row}>
        <span className={styles.blank} />
        <span className={styles.plot}>
          <ScaleAxis ends={ends} />
        </span>
      </div>
    </div>
  );
}

function Peers({ row: { band, dots } }: { row: PeerRow }) {
  return (
    <>
      {band !== null && (
        <>
          <span
            className={styles.band}
            style={{ ...at(band.lower), inlineSize: `${widthOf(band)}%` }}
          />
          <span className={styles.median} style={at(band.median)} />
        </>
      )}
      {dots.map((value, index) => (
        // Equal values lie on each other; nothing else tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} className={styles.dot} style={at(value)} />
      ))}
    </>
  );
}

/** What each mark stands for; only those that are drawn. */
export function PeerLegend({ own, band, dots }: { own?: string; band?: string; dots?: string }) {
  return (
    <p className={styles.legend}>
      {own !== undefined && (
        <span className={styles.entry}>
          <span className={`${styles.own ?? ''} ${styles.sample ?? ''}`} /> {own}
        </span>
      )}
      {band !== undefined && (
        <span className={styles.entry}>
          <span className={styles.bandSample}>
            <span className={styles.medianSample} />
          </span>{' '}
          {band}
        </span>
      )}
      {dots !== undefined && (
        <span className={styles.entry}>
          <span className={`${styles.dot ?? ''} ${styles.sample ?? ''}`} /> {dots}
        </span>
      )}
    </p>
  );
}

function widthOf({ lower, upper }: { lower: number; upper: number }): number {
  return toPercent(upper) - toPercent(lower);
}
