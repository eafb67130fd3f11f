import { Fragment } from 'react';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Condition } from '../../../domain/report/condition.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { formulaOf } from './condition-formula.ts';
import { placeOf } from './method-data.ts';
import styles from './Signs.module.css';
import { Statement } from './Statement.tsx';

interface ConditionTreeProps {
  condition: Condition;
  questionnaires: readonly Questionnaire[];
}

/** What a sign asks: its conditions one under the other, with 'and' or 'or' between them. */
export function ConditionTree({ condition, questionnaires }: ConditionTreeProps) {
  const m = useMessages('signals-method');
  if (!('of' in condition)) {
    return <Leaf condition={condition} questionnaires={questionnaires} />;
  }
  const between = condition.kind === 'all' ? m.and : m.or;
  return (
    <div className={styles.tree}>
      {condition.of.map((one, index) => (
        // Conditions stand in a fixed order and have no names.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && <p className={styles.between}>{between}</p>}
          <ConditionTree condition={one} questionnaires={questionnaires} />
        </Fragment>
      ))}
    </div>
  );
}

interface LeafProps extends ConditionTreeProps {
  condition: Exclude<Condition, { kind: 'all' | 'any' }>;
}

function Leaf({ condition, questionnaires }: LeafProps) {
  const format = useFormat();
  const written = {
    plain: (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1),
    share: (value: number) => format.percent(value),
  };
  return (
    <div className={styles.leaf}>
      <div className={styles.formula}>{formulaOf(condition, written)}</div>
      <div>
        <About condition={condition} questionnaires={questionnaires} />
      </div>
    </div>
  );
}

function About({ condition, questionnaires }: LeafProps) {
  const m = useMessages('signals-method');
  switch (condition.kind) {
    case 'documents':
      return m.documents[condition.what];
    case 'unawareShare':
      return (
        <>
          {m.oneOfThese}
          <ul className={styles.statements}>
            {condition.itemIds.map((id) => (
              <li key={id}>
                <Statement id={id} questionnaires={questionnaires} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'dimensionChange': {
      const { dimension, questionnaire } = placeOf(questionnaires, condition.itemId);
      return (
        <>
          {m.dimension} <QuestionText text={dimension.title} /> (
          <QuestionText text={questionnaire.title} />)
        </>
      );
    }
    case 'answerShare':
    case 'median':
    case 'itemChange':
      return <Statement id={condition.itemId} questionnaires={questionnaires} />;
  }
}
