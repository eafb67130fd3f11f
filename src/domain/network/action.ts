import * as z from 'zod/mini';
import {
  ActionId,
  DimensionId,
  ItemId,
  NetworkId,
  QuestionnaireId,
  RoundId,
  SeatId,
} from '../kernel/ids.ts';

export const ActionState = z.enum(['open', 'begun', 'done', 'dropped']);
export type ActionState = z.infer<typeof ActionState>;
export const actionStates: readonly ActionState[] = ActionState.options;

/** A statement that an action is meant to change. */
export const ActionAim = z.strictObject({
  questionnaireId: QuestionnaireId,
  dimensionId: DimensionId,
  itemId: ItemId,
});
export type ActionAim = z.infer<typeof ActionAim>;

/** Something that the network does. It belongs to the network, so it goes along from round to round. */
export const Action = z.strictObject({
  schema: z.literal(1),
  id: ActionId,
  rev: z.int(),
  networkId: NetworkId,
  /** The round whose results it came out of; null where it came from elsewhere. */
  roundId: z.nullable(RoundId),
  /** Key of the recommendation that was taken on; null for one of the network's own. */
  recommendation: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
  text: z.string().check(z.minLength(1), z.maxLength(1000)),
  owner: z.nullable(SeatId),
  /** Calendar day, ISO 8601, as all days here. */
  due: z.nullable(z.iso.date()),
  state: ActionState,
  note: z.string().check(z.maxLength(2000)),
  /** What it is meant to change; empty where that was not said. */
  aims: z.array(ActionAim),
  addedOn: z.iso.date(),
  doneOn: z.nullable(z.iso.date()),
});
export type Action = z.infer<typeof Action>;

/** An action that nobody has begun, with what is said of it so far. */
export function newAction(
  said: Partial<Action> & Pick<Action, 'id' | 'networkId' | 'text' | 'addedOn'>,
): Action {
  const nothing = { roundId: null, recommendation: null, owner: null, due: null, doneOn: null };
  return { schema: 1, rev: 1, ...nothing, state: 'open', note: '', aims: [], ...said };
}

/** Neither done nor dropped. */
export function isUnfinished({ state }: Pick<Action, 'state'>): boolean {
  return state === 'open' || state === 'begun';
}

/** Unfinished, and its day is past; on the day itself it is not late yet. */
export function isOverdue(action: Pick<Action, 'state' | 'due'>, today: string): boolean {
  return isUnfinished(action) && action.due !== null && action.due < today;
}

/** What to look at first: unfinished before finished, the nearest day first, those without a day last. */
export function sortActions(actions: readonly Action[]): Action[] {
  return actions.toSorted(
    (a, b) =>
      Number(isUnfinished(b)) - Number(isUnfinished(a)) ||
      (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
      a.addedOn.localeCompare(b.addedOn) ||
      a.id.localeCompare(b.id),
  );
}
