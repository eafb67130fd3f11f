import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { RoleInput } from './role-form.ts';

const levels = ['strategic', 'operational', 'both'] as const;
const attendances = ['standing', 'onCall'] as const;

/** What it does, and where its limits are. */
export function WhatFields() {
  const m = useMessages('roles');
  const { register, formState } = useFormContext<RoleInput>();
  const { errors } = formState;
  const fields = [
    ['role', m.roleLabel, m.roleHint],
    ['brings', m.bringsLabel, m.bringsHint],
    ['willNotDo', m.willNotLabel, m.willNotHint],
    ['mayShare', m.mayLabel, m.shareHint],
    ['mayNotShare', m.mayNotLabel, m.shareHint],
    ['legalBasis', m.basisLabel, m.basisHint],
  ] as const;
  return fields.map(([name, label, hint]) => (
    <TextArea
      key={name}
      rows={2}
      label={label}
      hint={hint}
      error={errors[name]?.message}
      {...register(name)}
    />
  ));
}

/** On which level, how often, for how long. */
export function HowFields() {
  const m = useMessages('roles');
  const { register, formState } = useFormContext<RoleInput>();
  const { errors } = formState;
  return (
    <>
      <SelectField label={m.level} {...register('level')}>
        <option value="">{m.notSaid}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {m.levels[level]}
          </option>
        ))}
      </SelectField>
      <SelectField label={m.attendance} {...register('attendance')}>
        <option value="">{m.notSaid}</option>
        {attendances.map((attendance) => (
          <option key={attendance} value={attendance}>
            {m.attendances[attendance]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={m.hours}
        hint={m.hoursHint}
        error={errors.hours?.message}
        isShort
        inputMode="decimal"
        autoComplete="off"
        {...register('hours')}
      />
      <TextField
        label={m.since}
        hint={m.sinceHint}
        error={errors.since?.message}
        isShort
        inputMode="numeric"
        autoComplete="off"
        {...register('since')}
      />
    </>
  );
}

/** Who it is: on this device only. */
export function PersonFields() {
  const m = useMessages('roles');
  const { register, formState } = useFormContext<RoleInput>();
  const { errors } = formState;
  return (
    <FieldGroup legend={m.peopleLegend} hint={m.peopleStay}>
      <Stack gap={4}>
        {(['contact', 'deputy'] as const).map((name) => (
          <TextField
            key={name}
            label={m[name]}
            hint={m.personHint}
            error={errors[name]?.message}
            autoComplete="off"
            {...register(name)}
          />
        ))}
      </Stack>
    </FieldGroup>
  );
}
