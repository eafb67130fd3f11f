import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId } from '../kernel/ids.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { DimensionResult, ItemResult, QuestionnaireResult } from '../score/results.ts';
import type { KeptBack } from './later-summary.ts';
import type { DimensionPerspective } from './round-perspectives.ts';
import type { SummaryDimension, SummaryItem, SummaryQuestionnaire } from './summary.ts';

/** What a questionnaire's figures leave with. */
export interface QuestionnaireToSummarise {
  readonly hash: ContentHash;
  /** The whole questionnaire, where it is not one that comes with Concord. */
  readonly text: Questionnaire | null;
  /** The two sides by dimension (M8); null where they are not to leave. */
  readonly sides: readonly DimensionPerspective[] | null;
  /** What a later file of a round keeps back; nothing in the first one. */
  readonly keptBack: ReadonlyMap<DimensionId, KeptBack>;
}

const complementary = { kind: 'hidden', because: 'complementary' } as const;

/** A questionnaire's published figures without spreads, counts of answers by level and comments. */
export function summariseQuestionnaire(
  { id, version, scope, purpose, n, asked, dimensions }: QuestionnaireResult,
  { hash, text, sides, keptBack }: QuestionnaireToSummarise,
): SummaryQuestionnaire {
  return {
    id,
    version,
    hash,
    scope,
    purpose,
    n,
    asked,
    dimensions: dimensions.map((dimension) => {
      const gap = sides?.find((one) => one.id === dimension.id)?.gap;
      return withKeptBack(toDimension(dimension, gap), keptBack.get(dimension.id));
    }),
    text,
  };
}

function toDimension(
  { id, scored, n, dontKnowShare, figures, items }: DimensionResult,
  gap: DimensionPerspective['gap'] | undefined,
): SummaryDimension {
  return {
    id,
    scored,
    n,
    dontKnowShare,
    figures:
      figures.kind === 'hidden' ? figures : { kind: 'shown', value: toFigures(figures.value) },
    sides: gap === undefined ? null : toSides(gap),
    items: items.map(toItem),
  };
}

function toFigures({
  mean,
  organisations,
  stage,
  heldBackBy,
  adMd,
  interval,
}: Extract<DimensionResult['figures'], { kind: 'shown' }>['value']) {
  return { mean, organisations, stage, heldBackBy: [...heldBackBy], adMd, interval };
}

function toSides(gap: DimensionPerspective['gap']): SummaryDimension['sides'] {
  if (gap.kind === 'hidden') return gap;
  const { means, persons } = gap.value;
  return { kind: 'shown', value: { means: [...means], persons: [...persons] } };
}

function toItem({ id, kind, counts, dontKnowShare, figures }: ItemResult): SummaryItem {
  const { n, asked } = counts;
  if (figures.kind === 'hidden') return { id, kind, n, asked, dontKnowShare, figures };
  const { favourableMedian: median, favourableMean: mean, adMd, isSplit } = figures.value;
  const value = { median, mean, adMd, isSplit };
  return { id, kind, n, asked, dontKnowShare, figures: { kind: 'shown', value } };
}

function withKeptBack(dimension: SummaryDimension, kept: KeptBack | undefined): SummaryDimension {
  if (kept === undefined) return dimension;
  const { figures, sides, items } = dimension;
  return {
    ...dimension,
    figures: kept === 'all' && figures.kind === 'shown' ? complementary : figures,
    sides: sides?.kind === 'shown' ? complementary : sides,
    items: items.map((item) =>
      item.figures.kind === 'shown' ? { ...item, figures: complementary } : item,
    ),
  };
}
