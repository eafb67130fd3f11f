import type { Network } from '../../../src/domain/network/network.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import type { Summary } from '../../../src/domain/comparison/summary.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import type { Row } from './attacker.ts';

/** Those whose answers a file rests on, and everything that an attacker knows of them but the answers. */
export interface Behind {
  readonly network: Network;
  readonly questionnaire: Questionnaire;
  /** All columns: one for each person and statement. */
  readonly everybody: readonly QuestionnaireResponse[];
  /** Those in this file. */
  readonly isIn: (person: number) => boolean;
  readonly k: number;
}

/** What each answer weighs in every figure of a summary of one dimension, by the formulas alone. */
export function rowsOf(summary: Summary, behind: Behind): Row[] {
  const { network, questionnaire, everybody, isIn, k } = behind;
  const [dimension] = summary.questionnaires[0]?.dimensions ?? [];
  if (dimension === undefined) throw new Error('A summary of one dimension was wanted');
  const items = questionnaire.dimensions.flatMap((one) => one.items.map(({ id }) => id));
  const isRated = (person: number, item: string) =>
    isIn(person) &&
    everybody[person] !== undefined &&
    Object.keys(everybody[person].answers[questionnaire.id] ?? {}).includes(item);
  const usable = new Set(dimension.items.filter(({ n }) => n >= k).map(({ id }) => String(id)));
  const ratedBy = (person: number) =>
    items.filter((id) => usable.has(id) && isRated(person, id)).length;
  const needed = (usable.size <= 4 ? 2 / 3 : 1 / 2) * usable.size;
  const hasValue = (person: number) => ratedBy(person) > 0 && ratedBy(person) >= needed - 1e-9;
  const seatOf = (person: number) => everybody[person]?.seatId;
  const sectorOf = (person: number) =>
    network.seats.find(({ id }) => id === seatOf(person))?.sector ?? 'other';
  const rowOf = (weight: (person: number, item: string) => number): Row =>
    everybody.flatMap((_, person) =>
      items.map((id) => (isRated(person, id) ? weight(person, id) : 0)),
    );
  const sizeOf = (person: number) =>
    everybody.filter((_, at) => hasValue(at) && seatOf(at) === seatOf(person)).length;
  const inMean = (isCounted: (person: number) => boolean) =>
    rowOf((person, item) =>
      isCounted(person) && hasValue(person) && usable.has(item)
        ? 1 / sizeOf(person) / ratedBy(person)
        : 0,
    );
  const told = dimension.items.filter(
    ({ figures }) => figures.kind === 'shown' && figures.value.mean !== null,
  );
  return [
    ...told.map(({ id }) => rowOf((_, item) => (item === id ? 1 : 0))),
    ...(dimension.figures.kind === 'shown' ? [inMean(() => true)] : []),
    ...(dimension.sides?.kind === 'shown'
      ? (['security', 'social'] as const).map((side) =>
          inMean((person) => sectorOf(person) === side),
        )
      : []),
  ];
}
