import type { ItemId } from '../kernel/ids.ts';
import { matchVersions } from '../response/version-match.ts';
import { isOneMethod } from '../score/methods-of.ts';
import { nearly } from './answer-clauses.ts';
import { holdsIf, unknown, type Clause, type Unknown } from './clause.ts';
import type { DimensionChange, ItemChange } from './evidence.ts';
import { findItem, readItem, type FoundItem } from './read-figures.ts';
import type { RoundFigures, SignalInputs } from './signal-inputs.ts';

/** Whether the mean of the dimension that holds this statement rose (below 0: fell) by so much. */
export function dimensionMoves(id: ItemId, threshold: number, inputs: SignalInputs): Clause {
  const pair = pairOf(id, inputs);
  if (pair.kind === 'unknown') return pair;
  const [before, now] = [pair.before.dimension, pair.now.dimension];
  if (before.figures.kind === 'hidden') return unknown(before.figures.because);
  if (now.figures.kind === 'hidden') return unknown(now.figures.because);
  return moves({
    kind: 'dimensionChange',
    questionnaireId: pair.now.questionnaire.id,
    dimensionId: now.id,
    before: { mean: before.figures.value.mean, n: before.n },
    now: { mean: now.figures.value.mean, n: now.n },
    threshold,
  });
}

/** Whether the mean of a statement, as asked, rose (below 0: fell) by so much. */
export function itemMoves(id: ItemId, threshold: number, inputs: SignalInputs): Clause {
  const change = itemChangeOf(id, threshold, inputs);
  return change.kind === 'unknown' ? change : moves(change);
}

/** A statement's figures in the round before and in this one; null where they cannot be compared. */
export function changeOfItem(id: ItemId, inputs: SignalInputs): ItemChange | null {
  const change = itemChangeOf(id, 0, inputs);
  return change.kind === 'unknown' ? null : change;
}

function itemChangeOf(id: ItemId, threshold: number, inputs: SignalInputs): ItemChange | Unknown {
  const pair = pairOf(id, inputs);
  if (pair.kind === 'unknown') return pair;
  const before = readItem(pair.roundBefore, id, inputs.settings);
  const now = readItem(inputs.round, id, inputs.settings);
  if (before.kind === 'unknown') return unknown(before.because, id);
  if (now.kind === 'unknown') return unknown(now.because, id);
  // Where all are alike only the level is shown, and it is the mean.
  const centre = ({ figures, item }: typeof now) => ({
    mean: figures.mean ?? figures.median,
    n: item.counts.n,
  });
  return {
    kind: 'itemChange',
    questionnaireId: now.questionnaire.id,
    itemId: id,
    before: centre(before),
    now: centre(now),
    threshold,
  };
}

function moves(change: DimensionChange | ItemChange): Clause {
  const { before, now, threshold } = change;
  const by = now.mean - before.mean;
  const isSo = threshold < 0 ? by <= threshold + nearly : by >= threshold - nearly;
  return holdsIf(isSo, change);
}

interface Pair {
  readonly kind: 'pair';
  readonly roundBefore: RoundFigures;
  readonly before: FoundItem;
  readonly now: FoundItem;
}

/** Only like is held against like: same mode, same scope, a version that still means the same. */
function pairOf(id: ItemId, { round, before }: SignalInputs): Pair | Unknown {
  if (before === undefined) return unknown('noRoundBefore');
  if (round.outcome.kind !== 'figures' || before.outcome.kind !== 'figures') {
    return unknown('noFigures');
  }
  const from = findItem(before.outcome.questionnaires, id);
  const to = findItem(round.outcome.questionnaires, id);
  if (from === undefined || to === undefined) return unknown('notAsked', id);
  const isAlike =
    before.mode === round.mode &&
    from.questionnaire.scope === to.questionnaire.scope &&
    isOneMethod(before.methods, round.methods, to.questionnaire.id) &&
    matchVersions(from.questionnaire.version, to.questionnaire.version) !== 'unreadable';
  return isAlike
    ? { kind: 'pair', roundBefore: before, before: from, now: to }
    : unknown('notComparable');
}
