import type { ItemId } from '../kernel/ids.ts';
import type { Dimension, LevelItem } from '../questionnaire/questionnaire.ts';
import type { AnswerTable } from './answer-table.ts';
import { dontKnowShareOf, type CodeCounts } from './count-answers.ts';
import { figuresFor, figuresOf, type Counted, type ScoreContext } from './dimension-figures.ts';
import { discloseItems } from './disclose-items.ts';
import { scorePersons } from './person-score.ts';
import type { DimensionResult, WhyNot } from './results.ts';
import { scoreItem } from './score-item.ts';

/**
 * One dimension over all who handed in. Its figures rest only on items that pass the threshold
 * themselves, so that no hidden item can be worked out from them (M13, rules 1 and 3). `codes`
 * are the counts of the dimension's items, in their order.
 */
export function scoreDimension(
  dimension: Dimension,
  codes: readonly CodeCounts[],
  table: AnswerTable,
  context: ScoreContext,
): DimensionResult {
  const { mode, k: threshold, settings } = context;
  const scored = dimension.items.map((item, index) => {
    const hasMinorityView = table.minorityViews.has(item.id);
    return scoreItem(item, codes[index] ?? [], { mode, threshold, settings, hasMinorityView });
  });
  const usable = dimension.items.filter(
    (item): item is LevelItem => item.kind === 'level' && figuresFor(scored, item.id) !== undefined,
  );
  const scores = scorePersons(table, new Set<ItemId>(usable.map(({ id }) => id)), settings);
  const counted: Counted = { table, context, scored, usable, scores };
  const dontKnowShare = dontKnowShareOf(scored.map((item) => item.counts));
  const because = whyHidden(dimension, counted, dontKnowShare);
  const isProtected = mode === 'survey' && table.questionnaire.itemThreshold !== undefined;
  const items =
    mode === 'survey'
      ? discloseItems(scored, { ...counted, hasMean: because === undefined })
      : scored;
  return {
    id: dimension.id,
    scored: dimension.scored,
    n: scores.known.length,
    dontKnowShare,
    items,
    figures:
      because === undefined
        ? { kind: 'shown', value: figuresOf(counted, items, isProtected) }
        : { kind: 'hidden', because },
  };
}

function whyHidden(
  dimension: Dimension,
  { usable, scores, context: { mode, k, settings } }: Counted,
  dontKnowShare: number | null,
): WhyNot | undefined {
  if (!dimension.scored) return 'notScored';
  if (dontKnowShare !== null && dontKnowShare >= settings.notKnownShare) return 'notKnownEnough';
  // A short dimension (the core of one) needs all of its items, never more than it has.
  const needed = Math.min(settings.itemsForMean, dimension.items.length);
  if (usable.length < needed || scores.known.length === 0) return 'tooFewItems';
  return mode === 'survey' && scores.known.length < k ? 'fewerThanK' : undefined;
}
