import { useFormContext, useWatch } from 'react-hook-form';
import type { SettingKey } from '../../../domain/network/method-settings.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { WithChoices } from './MethodChoices.tsx';

interface AsMethodProps {
  name: SettingKey;
  /** What stands in the field when it is as in the method. */
  typed: string;
}

/** The way back to the method, where a field differs from it. */
export function AsMethod({ name, typed }: AsMethodProps) {
  const m = useMessages('choices');
  const { control, setValue, setFocus } = useFormContext<WithChoices>();
  const found = useWatch({ control, name: `settings.${name}` });
  if (found.trim() === typed) return null;
  const reset = () => {
    setValue(`settings.${name}`, typed, { shouldDirty: true, shouldValidate: true });
    // The button is gone then: the focus stays where the value is.
    setFocus(`settings.${name}`);
  };
  return (
    <Button weight="quiet" onClick={reset}>
      {m.asMethod} <VisuallyHidden>{m.asMethodFor({ name: m.names[name] })}</VisuallyHidden>
    </Button>
  );
}
