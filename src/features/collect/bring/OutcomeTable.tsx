import { useMessages } from '../../../i18n/i18n-context.tsx';
import { FileGroups } from '../../../ui/files/FileGroups.tsx';
import { groupsOf, type Outcome } from './outcomes.ts';
import { shortName } from './short-name.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

/** What was in the files, by what becomes of it; each with its reason and what to do. */
export function OutcomeTable({ outcomes }: { outcomes: readonly Outcome[] }) {
  const m = useMessages('collect');
  const words = useOutcomeWords();
  const lineOf = (outcome: Outcome) => {
    const [name, more] = [shortName(outcome.name), words.ofOne(outcome)];
    return more === '' ? name : `${name}: ${more}`;
  };
  const groups = groupsOf(outcomes).map(({ kind, outcomes: own }) => ({
    ...words.ofGroup(kind),
    count: own.length,
    lineOf: (index: number) =>
      own
        .slice(index, index + 1)
        .map(lineOf)
        .join(''),
  }));
  return <FileGroups words={m.table} groups={groups} />;
}
