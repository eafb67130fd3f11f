import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Answering } from '../answering.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';

interface EyebrowProps {
  answering: Answering;
  questionnaire?: Questionnaire;
}

/** Where this page belongs: to a quick scan or to a round, alone or together. */
export function Eyebrow({ answering, questionnaire }: EyebrowProps) {
  const m = useMessages('answer');
  const { mode, round, invited, response } = answering;
  const isWhole = response.questionnaires[0]?.scope === 'all';
  const own = isWhole ? m.wholeQuestionnaire : m.quickScan;
  return (
    <>
      {mode === 'quickScan' ? own : (round ?? invited)?.label}
      {mode === 'consensus' && ` · ${m.together}`}
      {questionnaire !== undefined && (
        <>
          {' · '}
          <QuestionText text={questionnaire.title} />
        </>
      )}
    </>
  );
}
