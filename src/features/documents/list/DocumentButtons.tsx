import { addMonths } from '../../../domain/network/day.ts';
import { isReviewOverdue, type DocumentEntry } from '../../../domain/network/document-entry.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { changeDocument } from '../../../storage/change-register.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../ui/today.ts';
import { findType } from '../use-document-names.ts';

/** Months until a document of no known kind is looked at again: a year. */
const usualMonths = 12;

interface DocumentButtonsProps {
  entry: DocumentEntry;
  name: string;
  /** Another one in force has taken its place. */
  isReplaced: boolean;
}

/** What is done most often, in one step. */
export function DocumentButtons({ entry, name, isReplaced }: DocumentButtonsProps) {
  const m = useMessages('documents');
  const format = useFormat();
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const change = (part: Partial<DocumentEntry>) =>
    void write(() => changeDocument(store, entry.id, (latest) => ({ ...latest, ...part })));
  const months = findType(entry.type)?.reviewMonths ?? usualMonths;
  const next = addMonths(today(), months);
  return (
    <>
      {isReviewOverdue(entry, today()) && (
        <Button
          aria-label={m.lookedAtOf({ name, day: format.day(next) })}
          disabled={isWriting}
          onClick={() => change({ reviewOn: next })}
        >
          {m.lookedAt}
        </Button>
      )}
      {(isReplaced || isReviewOverdue(entry, today())) && (
        <Button
          weight="quiet"
          aria-label={m.retireOf({ name })}
          disabled={isWriting}
          onClick={() => change({ state: 'retired' })}
        >
          {m.retire}
        </Button>
      )}
      <StorageProblemNotice problem={problem} />
    </>
  );
}
