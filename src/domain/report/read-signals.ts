import type { ItemId } from '../kernel/ids.ts';
import { medianReaches, shareReaches } from './answer-clauses.ts';
import { dimensionMoves, itemMoves } from './change-clauses.ts';
import { allOf, anyOf, type Clause, type Gap } from './clause.ts';
import {
  documentsExceed,
  laterPhasesReach,
  oneAuthorReaches,
  overdueExceeds,
  sameTypeReaches,
} from './document-clauses.ts';
import type { Evidence } from './evidence.ts';
import type { Signal, SignalId } from './signal.ts';
import type { SignalInputs } from './signal-inputs.ts';
import { unawareReaches } from './unaware-clause.ts';

/** What a signal says of one round. `quiet`: all it reads is known, and it does not act. */
export type SignalReading = { readonly signal: Signal } & (
  | { readonly kind: 'acts'; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'cannotBeSaid'; readonly gaps: readonly Gap[] }
);

/**
 * Each signal held against what may be shown of a round, in the order given (content: signals of
 * over- and under-formalisation; thresholds are our own proposal and part of the signals). A
 * signal whose inputs are missing or hidden cannot be said, unless what is known settles it.
 */
export function readSignals(signals: readonly Signal[], inputs: SignalInputs): SignalReading[] {
  return signals.map((signal): SignalReading => {
    const clause = rules[signal.id](numbersOf(signal), signal.items, inputs);
    switch (clause.kind) {
      case 'holds':
        return { signal, kind: 'acts', evidence: clause.evidence };
      case 'fails':
        return { signal, kind: 'quiet' };
      case 'unknown':
        return { signal, kind: 'cannotBeSaid', gaps: clause.gaps };
    }
  });
}

/** How many signals act, of how many that can be said: never taken off a result. */
export function countActing(
  readings: readonly SignalReading[],
  direction: Signal['direction'],
): { readonly acting: number; readonly said: number } {
  const own = readings.filter(({ signal }) => signal.direction === direction);
  return {
    acting: own.filter(({ kind }) => kind === 'acts').length,
    said: own.filter(({ kind }) => kind !== 'cannotBeSaid').length,
  };
}

type Threshold = (name: string) => number;
type Rule = (limit: Threshold, items: readonly ItemId[], inputs: SignalInputs) => Clause;

const rules: Readonly<Record<SignalId, Rule>> = {
  OF1: (limit, _, inputs) =>
    anyOf([
      documentsExceed(limit('liveDocuments'), inputs),
      overdueExceeds(limit('overdueShare'), inputs),
    ]),
  OF2: (limit, items, inputs) =>
    anyOf(items.map((id) => shareReaches(id, 'high', limit('share'), inputs))),
  OF3: (limit, items, inputs) =>
    anyOf(items.map((id) => shareReaches(id, 'low', limit('share'), inputs))),
  OF4: (limit, items, inputs) => unawareReaches(items, limit('share'), inputs),
  OF5: (limit, _, inputs) => oneAuthorReaches(limit('share'), inputs),
  OF6: (limit, items, inputs) =>
    allOf([
      laterPhasesReach(limit('documents'), inputs),
      ...items.map((id) => medianReaches(id, 'low', limit('median'), inputs)),
    ]),
  OF7: (limit, items, inputs) =>
    allOf([
      medianReaches(itemAt(items, 0), 'high', limit('high'), inputs),
      medianReaches(itemAt(items, 1), 'low', limit('low'), inputs),
    ]),
  OF8: (limit, items, inputs) =>
    allOf([
      dimensionMoves(itemAt(items, 0), limit('rise'), inputs),
      anyOf(items.slice(1).map((id) => itemMoves(id, -limit('fall'), inputs))),
    ]),
  OF9: (limit, _, inputs) => sameTypeReaches(limit('documents'), inputs),
  UF1: (limit, items, inputs) =>
    anyOf([
      shareReaches(itemAt(items, 0), 'high', limit('share'), inputs),
      medianReaches(itemAt(items, 1), 'low', limit('median'), inputs),
    ]),
  UF2: (limit, items, inputs) =>
    allOf(items.map((id) => medianReaches(id, 'low', limit('median'), inputs))),
};

/** A rule without its number or statement is a defect of the data, found by the tests. */
function numbersOf({ id, thresholds }: Signal): Threshold {
  return (name) => {
    const value = thresholds[name];
    if (value === undefined) throw new Error(`Signal ${id} has no threshold ${name}`);
    return value;
  };
}

function itemAt(items: readonly ItemId[], index: number): ItemId {
  const id = items[index];
  if (id === undefined) throw new Error('A signal reads a statement that is not listed');
  return id;
}
