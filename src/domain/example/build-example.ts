import { ResponseId } from '../kernel/ids.ts';
import { createSeededRandom } from '../kernel/seeded-random.ts';
import type { Network, Seat } from '../network/network.ts';
import { defaultK, type Round } from '../network/round.ts';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { levels } from '../questionnaire/level.ts';
import type { Answer } from '../response/answer.ts';
import type { QuestionnaireResponse } from '../response/response.ts';
import { answersTo } from './answers-to.ts';
import { exampleNetworkId, exampleRoundId, exampleSeatId } from './example-ids.ts';
import { exampleSeats, type ExampleSeatType } from './example-seats.ts';
import { exampleStory, type ItemStory } from './example-story.ts';

/** What the example says in words, in the reader's language. */
export interface ExampleTexts {
  readonly network: string;
  readonly place: string;
  readonly round: string;
  readonly notApplicableReason: string;
  readonly organisations: Readonly<Record<ExampleSeatType, string>>;
}

export interface Example {
  readonly network: Network;
  readonly round: Round;
  readonly responses: readonly QuestionnaireResponse[];
}

/** Chosen once, by looking at the figures that it gives. */
const seed = 20_190;

/**
 * An invented network with one closed round: 11 seats, 14 persons, every item of the given
 * questionnaires. The same input gives the same example, answer for answer. Throws when an item
 * has no story, which is a defect: the example must grow with its questionnaires.
 */
export function buildExample(
  questionnaires: readonly Questionnaire[],
  texts: ExampleTexts,
): Example {
  const asked = questionnaires.map(({ id, version }) => ({ id, version, scope: 'all' as const }));
  const seats = exampleSeats.map((seat) => toSeat(seat, texts));
  const network: Network = {
    schema: 1,
    id: exampleNetworkId,
    rev: 1,
    name: texts.network,
    place: texts.place,
    country: '',
    since: 2019,
    startUp: false,
    example: true,
    seats,
  };
  const round: Round = {
    schema: 1,
    id: exampleRoundId,
    rev: 1,
    networkId: exampleNetworkId,
    label: texts.round,
    openedOn: '2026-09-07',
    closedOn: '2026-10-02',
    mode: 'survey',
    k: defaultK,
    questionnaires: asked,
    invited: exampleSeats
      .filter((seat) => seat.invited > 0)
      .map((seat) => ({ seatId: exampleSeatId(seat.type), persons: seat.invited })),
  };
  const random = createSeededRandom(seed);
  const persons = exampleSeats.flatMap((seat) => Array.from({ length: seat.answered }, () => seat));
  const responses = persons.map((seat, index): QuestionnaireResponse => {
    const person = index + 1;
    // Some people rate everything a little higher than others do.
    const leaning = (random() - 0.5) * 0.7;
    const answerOf = (item: Item) => {
      const { [seat.sector === 'security' ? 'security' : 'social']: side } = storyOf(item);
      // Two draws rather than one: most people stand near their side, few far from it.
      const place = side + leaning + (random() + random() - 1) * 0.95;
      return toAnswer(item, person, place, texts);
    };
    return {
      schema: 1,
      id: ResponseId.parse(`example-response-${String(person).padStart(2, '0')}`),
      rev: 1,
      roundId: exampleRoundId,
      seatId: exampleSeatId(seat.type),
      state: 'handedIn',
      questionnaires: asked,
      answers: answersTo(questionnaires, answerOf),
      position: null,
    };
  });
  return { network, round, responses };
}

function toSeat({ type, sector }: (typeof exampleSeats)[number], texts: ExampleTexts): Seat {
  return { id: exampleSeatId(type), type, sector, organisation: texts.organisations[type] };
}

function storyOf(item: Item): ItemStory {
  const story = exampleStory[item.id];
  if (story === undefined) throw new Error(`The example has no story for ${item.id}`);
  return story;
}

function toAnswer(
  item: Item,
  person: number,
  place: number,
  texts: ExampleTexts,
): Answer | undefined {
  const story = storyOf(item);
  const isIn = (persons: readonly number[] | undefined) => persons?.includes(person) === true;
  if (isIn(story.unanswered)) return undefined;
  if (isIn(story.dontKnow)) return { kind: 'dontKnow' };
  if (isIn(story.preferNotToSay)) return { kind: 'preferNotToSay' };
  if (isIn(story.notApplicable)) {
    return { kind: 'notApplicable', reason: texts.notApplicableReason };
  }
  const nearest = levels.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0] ?? 3;
  return { kind: 'level', level: story.apart?.[person] ?? nearest };
}
