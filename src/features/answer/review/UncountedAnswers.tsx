import { completenessOf } from '../../../domain/response/completeness.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Answering } from '../answering.ts';
import { scopeOf } from '../pages.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { AnswerShown } from './AnswerShown.tsx';
import styles from './UncountedAnswers.module.css';

/** Answers whose statement is gone or not asked here: kept, shown, never counted. */
export function UncountedAnswers({ answering }: { answering: Answering }) {
  const m = useMessages('review');
  const { response, questionnaires } = answering;
  const found = questionnaires.flatMap((questionnaire) =>
    completenessOf(
      questionnaire,
      scopeOf(response, questionnaire),
      response.answers[questionnaire.id] ?? {},
    ).uncounted.map((kept) => ({ ...kept, questionnaire })),
  );
  if (found.length === 0) return null;
  return (
    <Notice title={m.notCountedTitle}>
      <p>{m.notCountedText}</p>
      <ul className={styles.list}>
        {found.map(({ questionnaire, itemId, item, answer }) => (
          <li key={`${questionnaire.id} ${itemId}`}>
            {item === undefined ? m.formerStatement : <QuestionText text={item.text} />}
            {' · '}
            <AnswerShown questionnaire={questionnaire} item={item} answer={answer} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
