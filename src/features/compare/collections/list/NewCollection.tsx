import { useLocation } from 'wouter';
import { CollectionId } from '../../../../domain/kernel/ids.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { newId } from '../../../../storage/new-id.ts';
import { useStore } from '../../../../storage/store-context.tsx';
import { NameForm } from '../NameForm.tsx';

export function NewCollection() {
  const m = useMessages('collections');
  const store = useStore();
  const [, navigate] = useLocation();
  const make = async (name: string) => {
    const id = CollectionId.parse(newId());
    const made = await store.collections.put({
      schema: 1,
      id,
      rev: 1,
      name,
      example: false,
      own: null,
      naming: 'hidden',
      labels: {},
      requirements: {},
    });
    if (made.ok) navigate(`/compare/${id}`);
    return made;
  };
  return <NameForm name="" action={m.make} isPrimary onName={make} />;
}
