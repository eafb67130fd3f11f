import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './OtherAnswers.module.css';

interface OtherAnswersProps {
  item: Item;
  /** The same group as the scale, so that only one of all can be chosen. */
  radio: UseFormRegisterReturn;
}

/** The answers that are no levels, apart from the scale. */
export function OtherAnswers({ item, radio }: OtherAnswersProps) {
  const m = useMessages('answer');
  const kinds = [
    'dontKnow' as const,
    ...(item.notApplicable === true ? ['notApplicable' as const] : []),
    'preferNotToSay' as const,
  ];
  return kinds.map((kind) => (
    <label key={kind} className={styles.other}>
      <input type="radio" value={kind} {...radio} />
      {m[kind]}
    </label>
  ));
}
