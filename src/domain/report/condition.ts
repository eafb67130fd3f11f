import type { ItemId } from '../kernel/ids.ts';
import { medianReaches, shareReaches } from './answer-clauses.ts';
import { dimensionMoves, itemMoves } from './change-clauses.ts';
import { allOf, anyOf, type Clause } from './clause.ts';
import {
  documentsExceed,
  laterPhasesReach,
  oneAuthorReaches,
  overdueExceeds,
  sameTypeReaches,
} from './document-clauses.ts';
import type { Documents, End } from './evidence.ts';
import type { SignalInputs } from './signal-inputs.ts';
import { unawareReaches } from './unaware-clause.ts';

/** What a signal asks of a round, as data: what is told of it is what is decided by it. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | ItemCondition
  /** For at least one of these statements. */
  | {
      readonly kind: 'unawareShare';
      readonly itemIds: readonly ItemId[];
      readonly threshold: number;
    }
  | {
      readonly kind: 'documents';
      readonly what: Documents['what'];
      readonly threshold: number;
    };

/** About one statement, or (`dimensionChange`) the dimension in which it stands. */
export type ItemCondition = { readonly itemId: ItemId; readonly threshold: number } & (
  | { readonly kind: 'answerShare' | 'median'; readonly end: End }
  | { readonly kind: 'dimensionChange' | 'itemChange' }
);

/** A condition held against what may be shown of a round. */
export function holdAgainst(condition: Condition, inputs: SignalInputs): Clause {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map((one) => holdAgainst(one, inputs)));
    case 'any':
      return anyOf(condition.of.map((one) => holdAgainst(one, inputs)));
    case 'answerShare':
      return shareReaches(condition.itemId, condition.end, condition.threshold, inputs);
    case 'median':
      return medianReaches(condition.itemId, condition.end, condition.threshold, inputs);
    case 'dimensionChange':
      return dimensionMoves(condition.itemId, condition.threshold, inputs);
    case 'itemChange':
      return itemMoves(condition.itemId, condition.threshold, inputs);
    case 'unawareShare':
      return unawareReaches(condition.itemIds, condition.threshold, inputs);
    case 'documents':
      return documents[condition.what](condition.threshold, inputs);
  }
}

const documents: Readonly<
  Record<Documents['what'], (threshold: number, inputs: SignalInputs) => Clause>
> = {
  inForce: documentsExceed,
  overdue: overdueExceeds,
  oneAuthor: oneAuthorReaches,
  laterPhases: laterPhasesReach,
  sameType: sameTypeReaches,
};
