import type { Action } from '../../../domain/network/action.ts';
import type { MeetingPoint } from '../../../domain/report/meeting-agenda.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { itemOfStatement } from '../words/find.ts';
import { stepOf } from '../words/step.ts';
import type { ReportWords } from '../words/words.ts';
import { MadeActions } from './MadeActions.tsx';
import styles from './Meeting.module.css';
import { StatementFigure } from './StatementFigure.tsx';

interface PointViewProps {
  point: MeetingPoint;
  report: RoundReport;
  words: ReportWords;
  actions: readonly Action[];
}

/** What a point is about, in letters for the far end of the room, and the question to begin with. */
export function PointView({ point, report, words, actions }: PointViewProps) {
  const m = useMessages('meeting');
  if (point.kind === 'close') {
    return (
      <>
        <p className={styles.question}>{m.question.close}</p>
        <MadeActions network={report.network} actions={actions} />
      </>
    );
  }
  if (point.kind === 'action') {
    const { text, about, why } = stepOf(point.recommendation, report, words);
    return (
      <>
        <p className={styles.words} lang={text.language}>
          {text.text}
        </p>
        <p className={styles.question}>{m.question.action}</p>
        <p>{about === null ? why : m.because({ why })}</p>
      </>
    );
  }
  return (
    <>
      <p className={styles.words}>
        <QuestionText text={itemOfStatement(report, point.statement).text} />
      </p>
      <StatementFigure report={report} statement={point.statement} />
      <p className={styles.question}>{m.question[point.kind]}</p>
    </>
  );
}
