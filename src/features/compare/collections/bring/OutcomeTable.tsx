import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { FileGroups } from '../../../../ui/files/FileGroups.tsx';
import type { Outcome } from '../worker/gathering-tasks.ts';
import { groupsOf } from './outcomes.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

/** What was in the files, by what becomes of it. */
export function OutcomeTable({ outcomes }: { outcomes: readonly Outcome[] }) {
  const m = useMessages('summary-files');
  const words = useOutcomeWords();
  const groups = groupsOf(outcomes).map(({ kind, outcomes: own }) => ({
    ...words.ofGroup(kind),
    count: own.length,
    lineOf: (index: number) =>
      own
        .slice(index, index + 1)
        .map(words.ofOne)
        .join(''),
  }));
  return <FileGroups words={m.table} groups={groups} />;
}
