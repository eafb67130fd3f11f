import type { Gap } from './clause.ts';
import { holdAgainst } from './condition.ts';
import type { Evidence } from './evidence.ts';
import type { Signal } from './signal.ts';
import { conditionOf } from './signal-condition.ts';
import type { SignalInputs } from './signal-inputs.ts';

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
    const clause = holdAgainst(conditionOf(signal), inputs);
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
