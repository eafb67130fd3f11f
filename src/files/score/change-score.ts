import type { DimensionId, SeatId } from '../../domain/kernel/ids.ts';
import { changeBetween, type MeanChange } from '../../domain/score/change.ts';
import { whoChanged } from '../../domain/score/link-waves.ts';
import type { DimensionResult } from '../../domain/score/results.ts';
import type { MethodSettings } from '../../domain/network/method-settings.ts';
import type { InvitedSeat } from '../table/seat-list.ts';
import type { Suppressed } from './item-score.ts';
import { usableItems } from '../../domain/score/usable-items.ts';
import { personValues } from './person-values.ts';
import type { SeatIds } from './seat-ids.ts';
import type { ScoredWave } from './wave-score.ts';

/** The change of one dimension (M11), without what is the same for all of them. */
export type ChangeOfDimension = {
  readonly [K in keyof Omit<MeanChange, 'roster'>]: MeanChange[K] | null;
} & { readonly suppressed: Suppressed | null };

/** From one round to the next. */
export interface ChangeScore {
  readonly from: string;
  readonly to: string;
  /** Seats invited both times, only later, only before; null where no list of seats was given. */
  readonly roster: Readonly<Record<'stayed' | 'joined' | 'left', readonly string[]>> | null;
  readonly dimensions: Readonly<Record<DimensionId, ChangeOfDimension>>;
}

const noFigures = {
  basis: null,
  difference: null,
  interval: null,
  isLarge: null,
  verdict: null,
  moved: null,
  organisations: null,
} as const;

interface ChangeContext {
  readonly k: number;
  readonly settings: MethodSettings;
  readonly seatIds: SeatIds;
  readonly invitedTo: (round: string) => ReadonlyMap<string, InvitedSeat> | undefined;
}

/** M11 for every dimension that has a mean in both rounds, on the same items. */
export function changeOf(
  before: ScoredWave,
  after: ScoredWave,
  context: ChangeContext,
): ChangeScore {
  const invited = [before, after].map(({ wave }) => invitedTo(wave, context));
  const [first = null, second = null] = invited;
  const { namesOf } = context.seatIds;
  const roster = first !== null && second !== null ? whoChanged(first, second) : null;
  const dimensions = before.score.dimensions;
  return {
    from: before.wave.round,
    to: after.wave.round,
    roster: roster && {
      stayed: namesOf(roster.stayed),
      joined: namesOf(roster.joined),
      left: namesOf(roster.left),
    },
    dimensions: Object.fromEntries(
      Object.keys(dimensions).map((id) => [
        id,
        changeIn(id, before, after, [first, second], context),
      ]),
    ),
  };
}

function changeIn(
  id: string,
  before: ScoredWave,
  after: ScoredWave,
  [invitedBefore, invitedAfter]: readonly [readonly SeatId[] | null, readonly SeatId[] | null],
  { k, settings, seatIds }: ChangeContext,
): ChangeOfDimension {
  const [first, second] = [before, after].map(({ result }) =>
    result?.dimensions.find((dimension) => dimension.id === id),
  );
  const hidden = whyHidden(before, first) ?? whyHidden(after, second);
  if (hidden !== undefined) return { ...noFigures, suppressed: hidden };
  if (first === undefined || second === undefined) throw new Error('Shown, and yet not there');
  const items = usableItems(first);
  const others = usableItems(second);
  // A difference of two means over different items would be a third figure, about neither round.
  if (items.size !== others.size || [...items].some((item) => !others.has(item))) {
    return { ...noFigures, suppressed: 'otherItems' };
  }
  const change = changeBetween(
    { invited: invitedBefore, people: personValues(before.wave, items, seatIds, settings) },
    { invited: invitedAfter, people: personValues(after.wave, items, seatIds, settings) },
    k,
    settings,
  );
  if (change.kind === 'hidden') return { ...noFigures, suppressed: change.because };
  const { roster: _, ...figures } = change.value;
  return { ...figures, suppressed: null };
}

function whyHidden(
  { score }: ScoredWave,
  dimension: DimensionResult | undefined,
): Suppressed | undefined {
  if (dimension === undefined) return score.suppressed ?? 'notScored';
  return dimension.figures.kind === 'hidden' ? dimension.figures.because : undefined;
}

/** Null where somebody answered whom no list names: then the list is not who could answer. */
function invitedTo(
  { round, seats }: ScoredWave['wave'],
  { invitedTo: listFor, seatIds }: ChangeContext,
): readonly SeatId[] | null {
  const list = listFor(round);
  return list === undefined || seats.includes(null) ? null : [...list.keys()].map(seatIds.idOf);
}
