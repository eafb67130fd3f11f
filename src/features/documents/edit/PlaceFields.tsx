import { useFormContext } from 'react-hook-form';
import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { useDocumentName } from '../use-document-names.ts';
import type { DocumentInput } from './document-form.ts';

/** Where it lies, and what it takes the place of. */
export function PlaceFields({ others }: { others: readonly DocumentEntry[] }) {
  const m = useMessages('documents');
  const nameOf = useDocumentName();
  const { register, formState } = useFormContext<DocumentInput>();
  return (
    <>
      <TextField
        label={m.place}
        hint={m.placeHint}
        error={formState.errors.place?.message}
        autoComplete="off"
        {...register('place')}
      />
      {others.length > 0 && (
        <SelectField label={m.replaces} {...register('replaces')}>
          <option value="">{m.replacesNothing}</option>
          {others.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {[nameOf(entry), entry.version, m.stateNames[entry.state]]
                .filter((part) => part !== '')
                .join(' · ')}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
