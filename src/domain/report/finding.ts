import { compareMeans } from '../score/compare-means.ts';
import type { DimensionId, ItemId, QuestionnaireId } from '../kernel/ids.ts';
import type { DimensionResult, QuestionnaireResult } from '../score/results.ts';
import { tenths } from '../score/score-questionnaire.ts';

/** One sentence's worth of what was found, with the numbers that support it. */
export type Finding =
  /** `dimensionIds` stand lowest, at `mean` of 5, and `highestIds` highest, at `highest`. */
  | {
      readonly kind: 'limiting';
      readonly questionnaireId: QuestionnaireId;
      readonly dimensionIds: readonly DimensionId[];
      readonly mean: number;
      readonly highestIds: readonly DimensionId[];
      readonly highest: number;
    }
  /** All shown dimensions stand alike, or there is only one. */
  | {
      readonly kind: 'even';
      readonly questionnaireId: QuestionnaireId;
      readonly mean: number;
      readonly dimensions: number;
    }
  /** No dimension has a mean that may be shown. */
  | { readonly kind: 'nothingToShow'; readonly questionnaireId: QuestionnaireId }
  /** Read item by item: there is no maturity in this questionnaire. */
  | { readonly kind: 'itemByItem'; readonly questionnaireId: QuestionnaireId }
  | {
      readonly kind: 'notKnownEnough';
      readonly questionnaireId: QuestionnaireId;
      readonly dimensionId: DimensionId;
      /** DK / (n + DK), 0 to 1. */
      readonly dontKnowShare: number;
    }
  /** Answers fall into two camps (M7). */
  | {
      readonly kind: 'split';
      readonly questionnaireId: QuestionnaireId;
      readonly itemId: ItemId;
      /** In scale points; null where the statement shows its level only. */
      readonly adMd: number | null;
      readonly n: number;
    };

/** The finding that opens a questionnaire's results. */
export function headlineOf(result: QuestionnaireResult): Finding {
  const questionnaireId = result.id;
  if (result.purpose === 'balance' || result.purpose === 'context') {
    return { kind: 'itemByItem', questionnaireId };
  }
  const shown = shownMeans(result.dimensions);
  const lowest = shown[0];
  const highest = shown.at(-1);
  if (lowest === undefined || highest === undefined) {
    return { kind: 'nothingToShow', questionnaireId };
  }
  if (result.limiting.length === 0) {
    return { kind: 'even', questionnaireId, mean: lowest.mean, dimensions: shown.length };
  }
  return {
    kind: 'limiting',
    questionnaireId,
    dimensionIds: result.limiting,
    mean: lowest.mean,
    highestIds: shown
      .filter(({ mean }) => tenths(mean) === tenths(highest.mean))
      .map(({ id }) => id),
    highest: highest.mean,
  };
}

/** The headline and what else deserves a sentence, in the order in which it is said. */
export function findingsOf(result: QuestionnaireResult): Finding[] {
  return [headlineOf(result), ...notKnownFindings(result), ...splitFindings(result)];
}

function notKnownFindings(result: QuestionnaireResult): Finding[] {
  return result.dimensions.flatMap(({ id, figures, dontKnowShare }) =>
    figures.kind === 'hidden' && figures.because === 'notKnownEnough' && dontKnowShare !== null
      ? [{ kind: 'notKnownEnough', questionnaireId: result.id, dimensionId: id, dontKnowShare }]
      : [],
  );
}

function splitFindings(result: QuestionnaireResult): Finding[] {
  return result.dimensions
    .flatMap((dimension) => dimension.items)
    .flatMap(({ id, figures, counts }): Finding[] => {
      if (figures.kind === 'hidden' || !figures.value.isSplit) return [];
      const { adMd } = figures.value;
      return [{ kind: 'split', questionnaireId: result.id, itemId: id, adMd, n: counts.n }];
    });
}

function shownMeans(dimensions: readonly DimensionResult[]) {
  return dimensions
    .flatMap(({ id, figures }) =>
      figures.kind === 'shown' ? [{ id, mean: figures.value.mean }] : [],
    )
    .toSorted((a, b) => compareMeans(a.mean, b.mean));
}
