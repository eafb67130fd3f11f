import { useFormContext } from 'react-hook-form';
import { Grouping } from '../../../domain/network/grouping.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Legend } from './Legend.tsx';

/** Which two groups results set beside each other; two of the choices ask members one thing more. */
export function GroupingField() {
  const m = useMessages('grouping');
  const { register } = useFormContext<{ grouping: Grouping }>();
  return (
    <FieldGroup legend={<Legend>{m.legend}</Legend>} hint={m.hint}>
      {Grouping.options.map((grouping) => (
        <CheckField
          key={grouping}
          type="radio"
          value={grouping}
          label={m.titles[grouping]}
          hint={m.hints[grouping]}
          {...register('grouping')}
        />
      ))}
    </FieldGroup>
  );
}
