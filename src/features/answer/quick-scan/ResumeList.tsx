import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { countAnswers } from './quick-scans.ts';
import styles from './ResumeList.module.css';

/** What was begun and not finished, each with its way back in. */
export function ResumeList({ begun }: { begun: readonly QuestionnaireResponse[] }) {
  const m = useMessages('review');
  const { quickScan, wholeQuestionnaire } = useMessages('answer');
  return (
    <ul className={styles.list}>
      {begun.map((draft) => (
        <li key={draft.id} className={styles.draft}>
          <p>
            {draft.questionnaires[0]?.scope === 'all' ? wholeQuestionnaire : quickScan}
            {' · '}
            {m.answersSoFar({ count: countAnswers(draft) })}
          </p>
          <ButtonLink to={`/answer/${draft.id}`} weight="primary">
            {m.resume}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
