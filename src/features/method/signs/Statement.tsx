import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { placeOf } from './method-data.ts';
import styles from './Signs.module.css';

interface StatementProps {
  id: string;
  questionnaires: readonly Questionnaire[];
}

/** A statement in its own words, with the questionnaire in which it stands. */
export function Statement({ id, questionnaires }: StatementProps) {
  const { item, questionnaire } = placeOf(questionnaires, id);
  return (
    <>
      <QuestionText text={item.text} />{' '}
      <span className={styles.from}>
        (<QuestionText text={questionnaire.title} />)
      </span>
    </>
  );
}
