import { memo, useMemo, useState } from 'react';
import type { Collection } from '../../../../domain/comparison/collection.ts';
import type { ComparedRow } from '../../../../domain/comparison/compared-in.ts';
import type { ContentHash } from '../../../../domain/kernel/content-hash.ts';
import { useLanguage, useMessages } from '../../../../i18n/i18n-context.tsx';
import { changeCollection } from '../../../../storage/change-collection.ts';
import { useStore } from '../../../../storage/store-context.tsx';
import { SelectField } from '../../../../ui/Field.tsx';
import { Notice } from '../../../../ui/Notice.tsx';

interface OwnFieldProps {
  collection: Collection;
  rows: readonly ComparedRow[];
  nameOf: (key: ContentHash) => string;
}

/** The own place, kept with the collection. Long lists of names are not drawn again and again. */
export const OwnField = memo(function OwnField({ collection, rows, nameOf }: OwnFieldProps) {
  const m = useMessages('comparison');
  const language = useLanguage();
  const store = useStore();
  const [hasFailed, setHasFailed] = useState(false);
  const { id, own } = collection;
  const named = useMemo(() => {
    const keys = new Set(rows.map(({ key }) => key));
    if (own !== null) keys.add(own);
    const collator = new Intl.Collator(language, { numeric: true });
    return [...keys]
      .map((key) => ({ key, name: nameOf(key) }))
      .toSorted((a, b) => collator.compare(a.name, b.name));
  }, [rows, own, nameOf, language]);
  const mark = async (next: ContentHash | null) => {
    const kept = await changeCollection(store, id, (one) => ({ ...one, own: next }));
    setHasFailed(!kept.ok);
  };
  return (
    <div>
      <SelectField
        label={m.own}
        hint={m.ownHint}
        value={own ?? ''}
        onChange={(event) =>
          void mark(named.find(({ key }) => key === event.target.value)?.key ?? null)
        }
      >
        <option value="">{m.ownNone}</option>
        {named.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </SelectField>
      {hasFailed && <Notice kind="problem">{m.notKept}</Notice>}
    </div>
  );
});
