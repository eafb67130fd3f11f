import { Link } from 'wouter';
import type { Item, Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Answer } from '../../../domain/response/answer.ts';
import { fittingAnswer } from '../../../domain/response/completeness.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { AnswerPage } from '../pages.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { AnswerShown } from './AnswerShown.tsx';
import styles from './ReviewDimension.module.css';

interface ReviewDimensionProps {
  page: AnswerPage;
  answers: Readonly<Record<string, Answer>>;
}

/** One dimension's statements with their answers; each leads back to its statement. */
export function ReviewDimension({ page, answers }: ReviewDimensionProps) {
  const m = useMessages('review');
  const { items, title } = page.dimension;
  const answered = items.filter((item) => fittingAnswer(item, answers) !== undefined).length;
  return (
    <section className={styles.dimension}>
      <h3 className={styles.title}>
        <QuestionText text={title} />{' '}
        <span className={styles.count}>{m.answeredOf({ answered, asked: items.length })}</span>
      </h3>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <ItemLink
              page={page}
              item={item}
              questionnaire={page.questionnaire}
              answer={fittingAnswer(item, answers)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ItemLinkProps {
  page: AnswerPage;
  item: Item;
  questionnaire: Questionnaire;
  answer: Answer | undefined;
}

function ItemLink({ page, item, questionnaire, answer }: ItemLinkProps) {
  const m = useMessages('review');
  return (
    <Link href={page.path} state={{ item: item.id, isTarget: true }} className={styles.item}>
      <span className={styles.statement}>
        <QuestionText text={item.text} />
      </span>{' '}
      <span className={styles.answer}>
        {answer === undefined ? (
          <span className={styles.open}>{m.isOpen}</span>
        ) : (
          <AnswerShown questionnaire={questionnaire} item={item} answer={answer} />
        )}
      </span>
    </Link>
  );
}
