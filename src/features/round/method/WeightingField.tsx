import { useFormContext } from 'react-hook-form';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { MethodSettings } from '../../../domain/network/method-settings.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { AsMethod } from './AsMethod.tsx';
import type { WithChoices } from './MethodChoices.tsx';
import styles from './MethodChoices.module.css';

/** How organisations count in a mean. */
export function WeightingField() {
  const m = useMessages('choices');
  const { register } = useFormContext<WithChoices>();
  const method = m.weightings[defaultSettings.weighting];
  return (
    <div className={styles.field}>
      <SelectField
        label={m.names.weighting}
        hint={m.hint({ hint: m.hints.weighting, method })}
        {...register('settings.weighting')}
      >
        {MethodSettings.shape.weighting.options.map((way) => (
          <option key={way} value={way}>
            {m.weightings[way]}
          </option>
        ))}
      </SelectField>
      <AsMethod name="weighting" typed={defaultSettings.weighting} />
    </div>
  );
}
