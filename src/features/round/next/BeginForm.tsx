import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import * as z from 'zod/mini';
import { ResponseId, SeatId } from '../../../domain/kernel/ids.ts';
import { groupingOf, groupsOf } from '../../../domain/network/grouping.ts';
import type { Seat } from '../../../domain/network/network.ts';
import { draftInRound } from '../../../domain/response/draft.ts';
import { spellResumeCode } from '../../../domain/response/resume-code.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { newId } from '../../../storage/new-id.ts';
import { askToPersist } from '../../../storage/persistence.ts';
import { sitDown } from '../../../storage/person-here.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { groupOf, GroupQuestion, type GroupChoice } from '../../../ui/GroupQuestion.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { useErrorList } from '../../../ui/use-error-list.ts';
import type { StoredRound } from '../parts/use-round.ts';
import { ResumeCode } from './ResumeCode.tsx';
import { Legend } from '../parts/Legend.tsx';

interface Input {
  seat: string;
  group: GroupChoice | undefined;
}

interface Output extends Input {
  seat: SeatId;
}

interface BeginFormProps {
  stored: StoredRound;
  /** Seats from which somebody is still awaited. */
  seats: readonly Seat[];
}

/** Before the first question: for which organisation, and what else the round asks. Nothing is chosen. */
export function BeginForm({ stored: { round, network }, seats }: BeginFormProps) {
  const m = useMessages('round-next');
  const { missing } = useMessages('grouping');
  const language = useLanguage();
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  const { errors, listErrors } = useErrorList();
  // Chosen once for this page: beginning twice is still one response.
  const [id] = useState(() => ResponseId.parse(newId()));
  const names = seatNames(network.seats, language);
  const grouping = groupingOf(round);
  const form = useForm<Input, unknown, Output>({
    // Nothing chosen reads as null, whatever the type of a radio button says.
    resolver: zodResolver(
      z.object({
        seat: z.pipe(z.string(m.seatMissing).check(z.minLength(1, m.seatMissing)), SeatId),
        group:
          grouping === 'sectors'
            ? z.optional(z.literal('neither'))
            : z.enum([...groupsOf[grouping], 'neither'], missing[grouping]),
      }),
    ),
    defaultValues: { seat: '', group: undefined },
    shouldFocusError: false,
  });

  const begin = form.handleSubmit(async ({ seat, group }) => {
    void askToPersist();
    const isSaved = await write(() =>
      store.responses.put(draftInRound(id, round, seat, groupOf(group))),
    );
    if (!isSaved) return;
    sitDown(id);
    // Replaced, so that going back from the first question does not hand the device over.
    navigate(`/answer/${id}`, { replace: true });
  }, listErrors);

  return (
    <form onSubmit={(event) => void begin(event)} noValidate>
      <Stack gap={5}>
        <ErrorSummary errors={errors} />
        <FieldGroup
          legend={<Legend>{m.seatLegend}</Legend>}
          error={form.formState.errors.seat?.message}
        >
          {seats.map((seat) => (
            <CheckField
              key={seat.id}
              type="radio"
              value={seat.id}
              label={names.get(seat.id)}
              {...form.register('seat')}
            />
          ))}
        </FieldGroup>
        <details>
          <summary>{m.notListed}</summary>
          <p>{m.notListedText}</p>
        </details>
        <GroupQuestion
          grouping={grouping}
          legend={(question) => <Legend>{question}</Legend>}
          error={form.formState.errors.group?.message}
          control={(value) => ({ value, ...form.register('group') })}
        />
        <ResumeCode code={spellResumeCode(id)} />
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button type="submit" weight="primary" disabled={isWriting}>
            {m.start}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
