import { useFormContext, useFormState } from 'react-hook-form';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField, TextArea } from '../../../ui/Field.tsx';
import styles from './FollowUp.module.css';
import type { PageForm } from './page-form.ts';

interface FollowUpProps {
  item: Item;
  chosen: string | null;
  isConsensus: boolean;
}

/** What some answers ask in addition: why an item does not apply, or whether all agreed. */
export function FollowUp({ item, chosen, isConsensus }: FollowUpProps) {
  if (chosen === 'notApplicable') return <Reason item={item} />;
  const isLevel = item.kind !== 'category' && chosen !== null && /^[1-5]$/.test(chosen);
  return isConsensus && isLevel ? <MinorityView item={item} /> : null;
}

function Reason({ item }: { item: Item }) {
  const m = useMessages('answer');
  const { register, control } = useFormContext<PageForm>();
  const name = `${item.id}.reason` as const;
  const { errors, touchedFields } = useFormState({ control, name });
  const isMissing =
    errors[item.id]?.reason !== undefined && touchedFields[item.id]?.reason === true;
  return (
    <div className={styles.followUp}>
      <TextArea
        label={m.reason}
        hint={m.reasonHint}
        error={isMissing ? m.reasonMissing : undefined}
        maxLength={2000}
        rows={2}
        {...register(name)}
      />
    </div>
  );
}

function MinorityView({ item }: { item: Item }) {
  const m = useMessages('answer');
  const { register } = useFormContext<PageForm>();
  return (
    <div className={styles.followUp}>
      <CheckField label={m.minorityView} {...register(`${item.id}.minorityView`)} />
    </div>
  );
}
