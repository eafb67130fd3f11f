import { useState } from 'react';
import type { Collection } from '../../../domain/comparison/collection.ts';
import type { PracticeCard } from '../../../domain/comparison/practice-card.ts';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { changeCollection } from '../../../storage/change-collection.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { RequirementsForm } from './RequirementsForm.tsx';

interface ChangeRequirementsProps {
  /** As it counts in this collection. */
  card: PracticeCard;
  /** As it came with Concord. */
  own: PracticeCard;
  items: ReadonlyMap<string, Item>;
  collection: Collection;
}

/** What a practice needs, as this trainer reads it: kept with the collection. */
export function ChangeRequirements({ card, own, items, collection }: ChangeRequirementsProps) {
  const m = useMessages('learn');
  const store = useStore();
  const read = useReadText();
  const { write, problem, isWriting } = useWrite();
  const [isOpen, setOpen] = useState(false);
  /** Null: as it came. */
  const keep = async (requires: PracticeCard['requires'] | null) => {
    const isKept = await write(() =>
      changeCollection(store, collection.id, (latest) => {
        const { [card.key]: _, ...others } = latest.requirements;
        return {
          ...latest,
          requirements: requires === null ? others : { ...others, [card.key]: requires },
        };
      }),
    );
    if (isKept) setOpen(false);
  };
  if (!isOpen) {
    return (
      <div data-screen-only="">
        <Button
          weight="quiet"
          aria-label={m.changeOf({ title: read(card.title) })}
          onClick={() => setOpen(true)}
        >
          {m.change}
        </Button>
      </div>
    );
  }
  return (
    <div data-screen-only="">
      <RequirementsForm
        title={m.changeOf({ title: read(card.title) })}
        requires={card.requires}
        items={items}
        canReset={card !== own}
        isBusy={isWriting}
        onKeep={(requires) => void keep(requires)}
        onReset={() => void keep(null)}
        onCancel={() => setOpen(false)}
      />
      <StorageProblemNotice problem={problem} />
    </div>
  );
}
