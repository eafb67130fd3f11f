import { useState } from 'react';
import type { CollectionId } from '../../../../domain/kernel/ids.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { changeCollection } from '../../../../storage/change-collection.ts';
import { useStore } from '../../../../storage/store-context.tsx';
import { useWrite } from '../../../../storage/use-write.ts';
import { Button } from '../../../../ui/Button.tsx';
import { CheckField, TextField } from '../../../../ui/Field.tsx';
import { Row, Stack } from '../../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../../ui/today.ts';
import { inputToLabel, labelToInput, type LabelFaults } from './label-form.ts';
import type { NetworkRow } from './network-rows.ts';

interface EditNetworkProps {
  collectionId: CollectionId;
  row: NetworkRow;
  onDone: () => void;
  /** By the id of its entry in Recently deleted. */
  onRemoved: (id: string) => void;
}

/** What a trainer writes beside a network, whether it is one's own, and taking it out. */
export function EditNetwork({ collectionId, row, onDone, onRemoved }: EditNetworkProps) {
  const m = useMessages('collections');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const [input, setInput] = useState(() => labelToInput(row.label));
  const [isOwn, setOwn] = useState(row.isOwn);
  const [faults, setFaults] = useState<LabelFaults>({});
  const { key, label, summary } = row;

  const save = async () => {
    const read = inputToLabel(input, m);
    if ('faults' in read) return setFaults(read.faults);
    setFaults({});
    const isSaved = await write(() =>
      changeCollection(store, collectionId, (one) => ({
        ...one,
        labels: { ...one.labels, [key]: read.label },
        own: isOwn ? key : one.own === key ? null : one.own,
      })),
    );
    return isSaved ? onDone() : undefined;
  };
  const remove = async () => {
    const id = `${collectionId}.${key}`;
    const name = label.label === '' ? summary.network.name : label.label;
    const removal = { id, kind: 'collected', label: name, removedOn: today() } as const;
    if (await write(() => store.trash.remove(removal))) onRemoved(id);
  };
  const field = (part: keyof LabelFaults) => ({
    error: faults[part],
    value: input[part],
    onChange: (event: { target: { value: string } }) =>
      setInput({ ...input, [part]: event.target.value }),
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={4}>
        <TextField label={m.label} hint={m.labelHint} {...field('label')} />
        <TextField label={m.group} hint={m.groupHint} {...field('group')} />
        <TextField label={m.tags} hint={m.tagsHint} {...field('tags')} />
        <CheckField
          label={m.isOwn}
          hint={m.isOwnHint}
          checked={isOwn}
          onChange={(event) => setOwn(event.target.checked)}
        />
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button type="submit" weight="primary" disabled={isWriting}>
            {m.save}
          </Button>
          <Button onClick={onDone}>{m.cancel}</Button>
          <Button weight="danger" disabled={isWriting} onClick={() => void remove()}>
            {m.remove}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
