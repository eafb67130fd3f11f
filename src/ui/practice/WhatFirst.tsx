import type { PracticeMatch } from '../../domain/comparison/match-practice.ts';
import type { ItemId } from '../../domain/kernel/ids.ts';
import type { Item } from '../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { QuestionText } from '../QuestionText.tsx';
import { ConditionText } from './ConditionsTable.tsx';
import styles from './Practice.module.css';

interface WhatFirstProps {
  match: PracticeMatch;
  /** Items of the conditions, by id. */
  items: ReadonlyMap<string, Item>;
}

/** The condition that stands most in the way, and what helps with it. */
export function WhatFirst({ match: { first }, items }: WhatFirstProps) {
  const m = useMessages('practices');
  const item = first === null ? undefined : items.get(first.item);
  if (first === null || item?.kind !== 'level') return null;
  return (
    <p className={styles.note}>
      <strong>{m.first}.</strong>{' '}
      {first.gap === null ? (
        <>
          {m.judgeFirst} <QuestionText text={item.text} />.
        </>
      ) : (
        <>
          <QuestionText text={item.text} />: <QuestionText text={item.nextStep.text} />
        </>
      )}
    </p>
  );
}

interface StillOpenProps {
  ids: readonly ItemId[];
  items: ReadonlyMap<string, Item>;
}

/** What is not judged and could turn the verdict. */
export function StillOpen({ ids, items }: StillOpenProps) {
  const m = useMessages('practices');
  if (ids.length === 0) return null;
  return (
    <div className={styles.open}>
      <p>{m.openBecause({ count: ids.length })}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <ConditionText items={items} id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
