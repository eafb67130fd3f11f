import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import type { KeyedRound } from '../parts/use-sealed-round.ts';
import { ConflictForm } from './ConflictForm.tsx';
import { namesOf, type Outcome } from './outcomes.ts';

interface ConflictsProps {
  sealed: KeyedRound;
  /** Files that this page has seen, for what they are called. */
  seen: readonly Outcome[];
}

/** What only a person can decide; without a look at any answer. */
export function Conflicts({ sealed: { sealing, received }, seen }: ConflictsProps) {
  const m = useMessages('collect');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const { conflicts, contending, hashes: all } = received;
  const names = namesOf(
    contending.map(({ id }) => id),
    seen,
  );
  const here = new Set<string>(all);
  const decided = sealing.setAside.filter((hash) => here.has(hash));
  const isOpen = conflicts.length > 0;
  if (!isOpen && decided.length === 0) return null;
  const decide = (setAside: RoundSealing['setAside']) =>
    void write(() => store.sealings.decide(sealing.id, setAside));
  return (
    <Section
      title={isOpen ? m.conflictsTitle : m.decisionsTitle}
      lead={isOpen ? m.conflictsLead : undefined}
    >
      <Stack gap={5}>
        {conflicts.map((conflict) => (
          <ConflictForm
            key={conflict.options.flatMap(({ hashes }) => hashes).join()}
            conflict={conflict}
            received={contending}
            names={names}
            isBusy={isWriting}
            onSetAside={(hashes) => decide([...sealing.setAside, ...hashes])}
          />
        ))}
        {decided.length > 0 && (
          <Row>
            <p>{m.decided({ count: decided.length })}</p>
            <Button
              disabled={isWriting}
              onClick={() => decide(sealing.setAside.filter((hash) => !here.has(hash)))}
            >
              {m.decideAnew}
            </Button>
          </Row>
        )}
        <StorageProblemNotice problem={problem} />
      </Stack>
    </Section>
  );
}
