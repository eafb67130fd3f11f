import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import type { RoundInput } from './round-form.ts';
import { Legend } from '../parts/Legend.tsx';

export function ModeField() {
  const m = useMessages('round-form');
  const { survey, consensus } = useMessages('round');
  const { register, formState } = useFormContext<RoundInput>();
  return (
    <FieldGroup legend={<Legend>{m.modeLegend}</Legend>} error={formState.errors.mode?.message}>
      <CheckField
        type="radio"
        value="survey"
        label={survey}
        hint={m.surveyHint}
        {...register('mode')}
      />
      <CheckField
        type="radio"
        value="consensus"
        label={consensus}
        hint={m.consensusHint}
        {...register('mode')}
      />
    </FieldGroup>
  );
}
