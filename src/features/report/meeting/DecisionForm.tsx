import type { MeetingPoint } from '../../../domain/report/meeting-agenda.ts';
import { aimOf, recommendedAction } from '../../../domain/report/recommended-action.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { stepOf } from '../words/step.ts';
import type { ReportWords } from '../words/words.ts';
import { ActionForm } from './ActionForm.tsx';

interface DecisionFormProps {
  point: MeetingPoint;
  report: RoundReport;
  words: ReportWords;
}

/** Open where the point is about something to do, and at hand on every other. */
export function DecisionForm({ point, report, words }: DecisionFormProps) {
  const m = useMessages('meeting');
  return (
    <details open={point.kind === 'action'}>
      <summary>{m.makeAction}</summary>
      <ActionForm
        network={report.network}
        round={report.round}
        {...proposalOf(point, report, words)}
      />
    </details>
  );
}

function proposalOf(point: MeetingPoint, report: RoundReport, words: ReportWords) {
  switch (point.kind) {
    case 'action': {
      const { recommendation } = point;
      const proposal = stepOf(recommendation, report, words).text.text;
      const { key, aims } = recommendedAction(recommendation);
      return { proposal, recommendation: key, aims };
    }
    case 'talk':
    case 'strength':
      return { proposal: '', recommendation: null, aims: [aimOf(point.statement)] };
    case 'close':
      return { proposal: '', recommendation: null, aims: [] };
  }
}
