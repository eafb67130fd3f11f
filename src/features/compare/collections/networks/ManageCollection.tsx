import { useLocation } from 'wouter';
import type { Collection } from '../../../../domain/comparison/collection.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useStore } from '../../../../storage/store-context.tsx';
import { useWrite } from '../../../../storage/use-write.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Section } from '../../../../ui/Page.tsx';
import { Row } from '../../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../../ui/today.ts';
import { RenameForm } from './RenameForm.tsx';

/** What one does rarely stands last: rename, delete. */
export function ManageCollection({ collection }: { collection: Collection }) {
  const m = useMessages('collections');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  const { id, name } = collection;

  const remove = async () => {
    const removal = { id, kind: 'collection', label: name, removedOn: today() } as const;
    // Replaced: going back would lead to a collection that is not there.
    if (await write(() => store.trash.remove(removal))) navigate('/compare', { replace: true });
  };
  return (
    <Section title={m.manageTitle}>
      <RenameForm key={name} collection={collection} />
      <Row>
        <Button weight="danger" disabled={isWriting} onClick={() => void remove()}>
          {m.deleteCollection}
        </Button>
      </Row>
      <StorageProblemNotice problem={problem} />
    </Section>
  );
}
