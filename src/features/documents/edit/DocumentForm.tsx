import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import type { Writing } from '../../../storage/use-write.ts';
import { SaveForm } from '../../../ui/SaveForm.tsx';
import { DaysFields } from './DaysFields.tsx';
import { documentForm, type DocumentDetails, type DocumentInput } from './document-form.ts';
import { KindFields } from './KindFields.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';

interface DocumentFormProps {
  network: Network;
  start: DocumentInput;
  /** The network's other documents, of which this one may take the place of one. */
  others: readonly DocumentEntry[];
  writing: Writing;
  onSubmit: (details: DocumentDetails) => void;
}

/** The same questions for a new entry and for a change to one. */
export function DocumentForm({ network, start, others, writing, onSubmit }: DocumentFormProps) {
  const m = useMessages('documents');
  const form = useForm<DocumentInput, unknown, DocumentDetails>({
    resolver: zodResolver(documentForm(m)),
    defaultValues: start,
    shouldFocusError: false,
  });
  useUnsavedInput(form.formState.isDirty);
  return (
    <SaveForm
      {...{ form, writing, onSubmit }}
      words={{ save: m.save, cancel: m.cancel }}
      cancelTo={`/networks/${network.id}/documents`}
    >
      <KindFields />
      <PeopleFields seats={network.seats} start={start} />
      <DaysFields />
      <PlaceFields others={others} />
    </SaveForm>
  );
}
