import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { type ItemId, QuestionnaireId, ResponseId } from '../../../src/domain/kernel/ids.ts';
import type { MemberGroup } from '../../../src/domain/network/grouping.ts';
import type { Network } from '../../../src/domain/network/network.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import type { Item } from '../../../src/domain/questionnaire/questionnaire.ts';
import type { Level } from '../../../src/domain/questionnaire/level.ts';
import { itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import type { Answer } from '../../../src/domain/response/answer.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import type { RoundResult } from '../../../src/domain/score/results.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import type { Store } from '../../../src/storage/store.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage, type OpenPage } from '../../support/open-page.tsx';

// Loaded beforehand, as the browser has it on the second visit: the clock of a test is for people.
await Promise.all([
  import('../../../src/features/results/index.ts'),
  import('../../../src/features/results/later.ts'),
  import('../../../src/ui/how-made/HowMade.tsx'),
  import('../../../src/charts/profile-radar/RadarDrawing.tsx'),
]);

/** What a person says about an item: a level, another answer, or nothing. Persons count from 0. */
export type Says = (item: Item, person: number) => Level | Answer | undefined;

export interface ClosedRound {
  readonly network: Network;
  readonly round: Round;
  readonly responses: readonly QuestionnaireResponse[];
  /** The same figures as the page must show. */
  readonly result: RoundResult;
}

interface Story {
  questionnaires?: readonly string[];
  persons?: number;
  says?: Says;
  /** What each person says of themself. */
  groupOf?: (person: number) => MemberGroup;
  network?: Partial<Network>;
  round?: Partial<Round>;
}

const seats = ['police', 'prosecution', 'municipality', 'youth', 'social', 'school', 'ngo'];

/** A closed round of seven organisations; its persons sit on the seats in turn. */
export async function closedRound({
  questionnaires = ['FORM'],
  persons = 7,
  says = () => 3,
  groupOf,
  ...change
}: Story = {}): Promise<ClosedRound> {
  const ids = questionnaires.map((id) => QuestionnaireId.parse(id));
  const asked = await Promise.all(ids.map((id) => loadQuestionnaire(id)));
  const network = networkWith(seats, change.network);
  const round = roundOf(network, Math.max(1, Math.ceil(persons / seats.length)), {
    closedOn: '2026-11-20',
    questionnaires: asked.map(({ id, version }) => ({ id, version, scope: 'all' })),
    ...change.round,
  });
  const responses = Array.from({ length: persons }, (_, person): QuestionnaireResponse => ({
    schema: 1,
    id: ResponseId.parse(`person-${person}`),
    rev: 1,
    roundId: round.id,
    seatId: network.seats[person % seats.length]?.id ?? null,
    ...(groupOf && { group: groupOf(person) }),
    state: 'handedIn',
    questionnaires: round.questionnaires,
    answers: Object.fromEntries(
      asked.map((questionnaire) => [
        questionnaire.id,
        Object.fromEntries(
          itemsOf(questionnaire).flatMap((item) => answersTo(item, says(item, person))),
        ),
      ]),
    ),
    position: null,
  }));
  const result = scoreRound({ round, responses, questionnaires: asked });
  return { network, round, responses, result };
}

/** The results page of this round, with the store that holds it. */
export async function openResults(
  { network, round, responses }: ClosedRound,
  store: Store = createTestStore(),
): Promise<OpenPage> {
  await store.putAll({ networks: [network], rounds: [round], responses: [...responses] });
  const page = await openPage(`/rounds/${round.id}/results`, store);
  await untilDrawn();
  return page;
}

/**
 * Until the page has its heading and nothing has been drawn for a moment. A results page is long:
 * whoever searches it again and again meanwhile takes the time that it needs to be drawn.
 */
export async function untilDrawn(): Promise<void> {
  let lastDrawn = Date.now();
  const watch = new MutationObserver(() => {
    lastDrawn = Date.now();
  });
  watch.observe(document.body, { subtree: true, childList: true });
  const isDrawn = () => document.querySelector('h1') !== null && Date.now() - lastDrawn > 400;
  await waitFor(() => expect(isDrawn()).toBe(true), { interval: 100, timeout: 30_000 });
  watch.disconnect();
}

function answersTo(item: Item, said: ReturnType<Says>): [ItemId, Answer][] {
  if (said === undefined) return [];
  if (typeof said !== 'number') return [[item.id, said]];
  if (item.kind !== 'category') return [[item.id, { kind: 'level', level: said }]];
  const option = item.options[said - 1] ?? item.options[0];
  return option === undefined ? [] : [[item.id, { kind: 'option', option: option.key }]];
}
