import { useFormContext } from 'react-hook-form';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { isShare } from '../../../domain/network/setting-bounds.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { useSettingWords } from '../../../ui/how-made/use-setting-words.ts';
import { AsMethod } from './AsMethod.tsx';
import { toTyped, type OfferedNumber } from './choices.ts';
import type { WithChoices } from './MethodChoices.tsx';
import styles from './MethodChoices.module.css';

/** One number of the method, with what the method says and a way back to it. */
export function NumberField({ name }: { name: OfferedNumber }) {
  const m = useMessages('choices');
  const format = useFormat();
  const method = useSettingWords(defaultSettings)[name];
  const { register, formState } = useFormContext<WithChoices>();
  return (
    <div className={styles.field}>
      <TextField
        label={isShare(name) ? m.inPercent({ name: m.names[name] }) : m.names[name]}
        hint={m.hint({ hint: m.hints[name], method })}
        error={formState.errors.settings?.[name]?.message}
        inputMode="decimal"
        autoComplete="off"
        isShort
        {...register(`settings.${name}`)}
      />
      <AsMethod name={name} typed={toTyped(name, defaultSettings[name], format)} />
    </div>
  );
}
