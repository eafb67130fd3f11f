import { secondReadings } from '../../../domain/report/second-reading.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import first from '../first/FirstSteps.module.css';
import { sourcesToReferences } from '../first/SourceReferences.tsx';
import { HowMade, ReadingsMade } from '../how-made/later.tsx';
import { isConsensus, type View } from '../view.ts';
import styles from './Readings.module.css';
import { ReadingsTable } from './ReadingsTable.tsx';
import { ReadingStatements } from './ReadingStatements.tsx';
import { useWhyNoReading } from './use-why-no-reading.ts';

/** A questionnaire's second readings as a small table. What is read so is never agreed in a meeting. */
export function Readings({ view }: { view: View }) {
  const m = useMessages('signals');
  const { source } = useMessages('results');
  const language = useLanguage();
  const whyNot = useWhyNoReading(view);
  const readings = secondReadings(view.result, view.questionnaire, view.round.settings);
  if (readings.length === 0 || isConsensus(view)) return null;
  const references = sourcesToReferences(readings.flatMap(({ reading }) => reading.sources ?? []));
  const reasons = new Set(
    readings.map(({ figures }) => (figures.kind === 'hidden' ? whyNot(figures.because) : null)),
  );
  // One reason for all of them is said once.
  const [reason] = reasons.size === 1 ? reasons : [];
  return (
    <div className={styles.part}>
      <div className={first.head}>
        <h3>{m.readingsTitle}</h3>
        <p className={first.lead}>{m.readingsLead}</p>
      </div>
      {typeof reason === 'string' ? (
        <p>{reason}</p>
      ) : (
        <div>
          <ReadingsTable readings={readings} whyNot={whyNot} />
          <HowMade about={m.readingsTitle}>
            <ReadingsMade view={view} readings={readings} />
          </HowMade>
        </div>
      )}
      <ReadingStatements view={view} readings={readings} />
      <p className={styles.source}>
        {source}: <span lang={language === 'en' ? undefined : 'en'}>{references.join('; ')}</span>
      </p>
    </div>
  );
}
