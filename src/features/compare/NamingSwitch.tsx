import { useState } from 'react';
import { Naming, type Collection } from '../../domain/comparison/collection.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { changeCollection } from '../../storage/change-collection.ts';
import { useStore } from '../../storage/store-context.tsx';
import { CheckField } from '../../ui/Field.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Numbers, aliases or names; names with a warning. Kept with the collection. */
export function NamingSwitch({ collection }: { collection: Collection }) {
  const m = useMessages('naming');
  const store = useStore();
  const [hasFailed, setHasFailed] = useState(false);
  // Shown as chosen while it is written.
  const [wanted, setWanted] = useState<Naming>();
  const choose = async (naming: Naming) => {
    setWanted(naming);
    const kept = await changeCollection(store, collection.id, (one) => ({ ...one, naming }));
    setHasFailed(!kept.ok);
    setWanted(undefined);
  };
  return (
    <>
      <FieldGroup legend={m.title}>
        {Naming.options.map((naming) => (
          <CheckField
            key={naming}
            type="radio"
            name="naming"
            label={m.choice[naming]}
            hint={m.hint[naming]}
            checked={(wanted ?? collection.naming) === naming}
            onChange={() => void choose(naming)}
          />
        ))}
      </FieldGroup>
      {collection.naming === 'names' && <Notice kind="status">{m.warning}</Notice>}
      {hasFailed && <Notice kind="problem">{m.failed}</Notice>}
    </>
  );
}
