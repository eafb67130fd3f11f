import { useFormContext, useWatch } from 'react-hook-form';
import { documentStates } from '../../../domain/network/document-entry.ts';
import { documentTypes } from '../../../files/built-in/document-types.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { findType } from '../use-document-names.ts';
import type { DocumentInput } from './document-form.ts';
import { EvidenceFor } from './EvidenceFor.tsx';

const phases = ['start', 'grow', 'optional'] as const;

/** What it is, and whether it is in force. */
export function KindFields() {
  const m = useMessages('documents');
  const read = useReadText();
  const { register, formState, control } = useFormContext<DocumentInput>();
  const chosen = useWatch({ control, name: 'type' });
  const type = findType(chosen);
  return (
    <>
      <SelectField
        label={m.kind}
        hint={type && m.minimum({ minimum: read(type.minimum) })}
        {...register('type')}
      >
        <option value="">{m.ownKind}</option>
        {chosen !== '' && type === undefined && <option value={chosen}>{chosen}</option>}
        {phases.map((phase) => (
          <optgroup key={phase} label={m.phases[phase]}>
            {documentTypes
              .filter((one) => one.phase === phase)
              .map(({ key, title }) => (
                <option key={key} value={key}>
                  {read(title)}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      {type && <EvidenceFor key={type.key} type={type.key} />}
      <TextField
        label={m.name}
        hint={m.nameHint}
        error={formState.errors.title?.message}
        autoComplete="off"
        {...register('title')}
      />
      <SelectField label={m.state} {...register('state')}>
        {documentStates.map((state) => (
          <option key={state} value={state}>
            {m.stateNames[state]}
          </option>
        ))}
      </SelectField>
    </>
  );
}
