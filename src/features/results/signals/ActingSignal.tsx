import type { Mode } from '../../../domain/network/round.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Documents, Evidence } from '../../../domain/report/evidence.ts';
import type { SignalReading } from '../../../domain/report/read-signals.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { SourceReferences } from '../first/SourceReferences.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { dimensionOf, itemOf } from '../../../domain/questionnaire/find.ts';
import first from '../first/FirstSteps.module.css';
import styles from './Signals.module.css';
import { useEvidence } from './use-evidence.ts';

interface ActingSignalProps {
  reading: Extract<SignalReading, { kind: 'acts' }>;
  questionnaires: readonly Questionnaire[];
  mode: Mode;
}

/** One sign: what it is, the numbers it stands on, what to do, and where it comes from. */
export function ActingSignal({ reading, questionnaires, mode }: ActingSignalProps) {
  const m = useMessages('signals');
  const words = useEvidence(mode);
  const { signal, evidence } = reading;
  return (
    <li className={styles.sign}>
      <p className={first.advice}>
        <QuestionText text={signal.title} />
      </p>
      <dl className={first.grounds}>
        <dt>{m.standsOn}</dt>
        <dd>
          <ul className={styles.evidence}>
            {evidence.map((one) => (
              <li key={JSON.stringify(one)}>
                <About evidence={one} questionnaires={questionnaires} />
                <p>{words(one)}.</p>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{m.whatToDo}</dt>
        <dd>
          <QuestionText text={signal.advice} />
        </dd>
        <dt>{m.source}</dt>
        <dd>
          <SourceReferences sources={signal.sources} isDerived={false} />
        </dd>
      </dl>
    </li>
  );
}

/** The statement or dimension whose number it is; a number of documents speaks for itself. */
function About({
  evidence,
  questionnaires,
}: {
  evidence: Evidence;
  questionnaires: readonly Questionnaire[];
}) {
  if (evidence.kind === 'documents') return null;
  const questionnaire = questionnaires.find(({ id }) => id === evidence.questionnaireId);
  if (questionnaire === undefined) return null;
  return (
    <p>
      <QuestionText text={textOf(evidence, questionnaire)} />
    </p>
  );
}

function textOf(evidence: Exclude<Evidence, Documents>, questionnaire: Questionnaire): Text {
  return evidence.kind === 'dimensionChange'
    ? dimensionOf(questionnaire, evidence.dimensionId).title
    : itemOf(questionnaire, evidence.itemId).text;
}
