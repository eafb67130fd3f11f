import type { Collection } from '../../../../domain/comparison/collection.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { changeCollection } from '../../../../storage/change-collection.ts';
import { useStore } from '../../../../storage/store-context.tsx';
import { NameForm } from '../NameForm.tsx';

export function RenameForm({ collection: { id, name } }: { collection: Collection }) {
  const m = useMessages('collections');
  const store = useStore();
  return (
    <details>
      <summary>{m.rename}</summary>
      <NameForm
        name={name}
        action={m.rename}
        onName={(next) => changeCollection(store, id, (one) => ({ ...one, name: next }))}
      />
    </details>
  );
}
