import { useMessages } from '../../../i18n/i18n-context.tsx';
import { DimensionDetails } from '../items/DimensionDetails.tsx';
import { ItemsFigure } from '../items/ItemsFigure.tsx';
import { isConsensus, type View } from '../view.ts';
import styles from './More.module.css';

/** Every statement: folded by dimension where there is a profile, otherwise laid open. */
export function Statements({ view, dimensions }: { view: View; dimensions: number }) {
  const m = useMessages('results');
  const hasProfile = view.result.dimensions.some(({ scored }) => scored);
  const drawn = view.result.dimensions.slice(0, Math.max(0, dimensions));
  return (
    <div className={styles.items}>
      {hasProfile && (
        <>
          <h3>{m.itemsTitle}</h3>
          <p className={styles.lead}>{isConsensus(view) ? m.itemsLeadConsensus : m.itemsLead}</p>
        </>
      )}
      {drawn.map((dimension) =>
        hasProfile ? (
          <DimensionDetails key={dimension.id} view={view} dimension={dimension} />
        ) : (
          <ItemsFigure key={dimension.id} view={view} dimension={dimension} headingLevel={3} />
        ),
      )}
    </div>
  );
}
