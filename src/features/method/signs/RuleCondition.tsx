import type { ReactNode } from 'react';
import type { Text } from '../../../domain/questionnaire/text.ts';
import type { ConflictRule } from '../../../domain/report/conflict-rule.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { formula, sub } from '../math.ts';
import type { MethodData } from './method-data.ts';
import styles from './Signs.module.css';

interface RuleConditionProps {
  when: ConflictRule['when'];
  data: MethodData;
}

/** When a rule acts: so many signs of these, or two questionnaires that stand so far apart. */
export function RuleCondition({ when, data }: RuleConditionProps) {
  const m = useMessages('signals-method');
  const format = useFormat();
  const read = useReadText();
  if ('signals' in when) {
    const signals = data.signals.filter(({ id }) => when.signals.includes(id));
    return (
      <Line symbols={formula('#', '≥', when.atLeast)}>
        {m.signsOf({ signs: format.list(signals.map(({ title }) => read(title))) })}
      </Line>
    );
  }
  const titleOf = (id: string): Text =>
    data.questionnaires.find((one) => one.id === id)?.title ?? {};
  const [low, high] = [sub('M', 'A'), sub('M', 'B')];
  return (
    <>
      <Line symbols={formula(low, '<', 'T', '≤', high)}>
        A: <QuestionText text={titleOf(when.low)} />; B: <QuestionText text={titleOf(when.high)} />
      </Line>
      <p className={styles.between}>{m.and}</p>
      <Line symbols={formula(high, '−', low, '≥', format.number(when.apart, 1))}>{m.standing}</Line>
    </>
  );
}

function Line({ symbols, children }: { symbols: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.leaf}>
      <div className={styles.formula}>{symbols}</div>
      <div>{children}</div>
    </div>
  );
}
