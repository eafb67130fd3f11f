import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { defaultK } from '../../../domain/network/round.ts';
import { lowestKFor, needsConsent } from '../../../domain/network/threshold.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField, SelectField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { totalPersons } from '../persons/persons.ts';
import { chosenEntries, invitesFewerThanK, type RoundInput } from './round-form.ts';
import { Legend } from '../parts/Legend.tsx';

const highestK = 10;

/** The smallest group about which a figure is shown. Only a survey has single persons to protect. */
export function ThresholdField() {
  const m = useMessages('round-form');
  const { thresholdOption } = useMessages('round');
  const { register, watch, setValue, formState } = useFormContext<RoundInput>();
  const { errors } = formState;
  const input = watch();
  const k = Number(input.k);
  const lowest = lowestKFor(chosenEntries(input).map(({ entry }) => entry.scale));

  useEffect(() => {
    // A questionnaire was added that asks for more protection than was chosen before.
    if (k < lowest) setValue('k', String(lowest));
  }, [k, lowest, setValue]);

  return (
    <FieldGroup legend={<Legend>{m.thresholdLegend}</Legend>}>
      <Stack gap={3}>
        <SelectField
          label={m.threshold}
          hint={m.thresholdHint({ k })}
          error={errors.k?.message}
          {...register('k')}
        >
          {Array.from({ length: highestK - lowest + 1 }, (_, index) => lowest + index).map(
            (option) => (
              <option key={option} value={option}>
                {option === defaultK
                  ? m.thresholdUsual({ k: option })
                  : thresholdOption({ k: option })}
              </option>
            ),
          )}
        </SelectField>
        {lowest === defaultK && <p>{m.thresholdStays}</p>}
        {needsConsent(k) && <Consent error={errors.consent?.message} />}
        {invitesFewerThanK(input) && (
          <Notice kind="status">
            <p>{m.fewerThanK({ persons: totalPersons(input.persons).persons, k })}</p>
          </Notice>
        )}
      </Stack>
    </FieldGroup>
  );
}

function Consent({ error }: { error: string | undefined }) {
  const m = useMessages('round-form');
  const { register } = useFormContext<RoundInput>();
  return (
    <FieldGroup legend={m.consentLegend} error={error}>
      <CheckField label={m.consent} hint={m.consentHint} {...register('consent')} />
    </FieldGroup>
  );
}
