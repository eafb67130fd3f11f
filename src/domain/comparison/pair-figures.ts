import type { ItemId } from '../kernel/ids.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { Mode } from '../network/round.ts';
import type { ComparedRow, NetworksCompared } from './compared-in.ts';
import { canLearn, canTeach } from './learning-pairs.ts';
import type { Topic } from './learning-scope.ts';

/** A mean with how many answers it rests on. */
export interface KnownMean {
  readonly value: number;
  readonly n: number;
  readonly mode: Mode;
}

export interface PairFigures {
  readonly learner: KnownMean;
  readonly teacher: KnownMean;
  /** Statements at which the one stands at the teaching and the other at the learning level. */
  readonly ask: readonly ItemId[];
}

/** The figures of two networks in a dimension; null where they do not stand in one comparison. */
export function pairFigures(
  comparisons: readonly NetworksCompared[],
  learner: string,
  teacher: string,
  topic: Topic,
): PairFigures | null {
  for (const { rows, questionnaireId, dimensions } of comparisons) {
    if (questionnaireId !== topic.questionnaireId) continue;
    const [ours, theirs] = [learner, teacher].map((key) => rows.find((row) => row.key === key));
    const [here, there] = [ours, theirs].map((row) => knownMean(row, topic));
    if (!ours || !theirs || !here || !there) continue;
    if (!canLearn(here.value) || !canTeach(there.value)) continue;
    const items = dimensions.find(({ id }) => id === topic.dimensionId)?.items ?? [];
    return { learner: here, teacher: there, ask: items.filter(isToAsk(ours, theirs)) };
  }
  return null;
}

/** The lowest mean that a network has in a dimension, over the ways in which it was asked. */
export function meanHere(
  comparisons: readonly NetworksCompared[],
  key: string,
  topic: Topic,
): KnownMean | null {
  const means = comparisons.flatMap(({ rows, questionnaireId }) =>
    questionnaireId === topic.questionnaireId
      ? (knownMean(
          rows.find((row) => row.key === key),
          topic,
        ) ?? [])
      : [],
  );
  return means.toSorted((a, b) => a.value - b.value)[0] ?? null;
}

function knownMean(row: ComparedRow | undefined, { dimensionId }: Topic): KnownMean | undefined {
  const mean = row?.means.get(dimensionId);
  return row !== undefined && mean?.kind === 'shown'
    ? { value: mean.value, n: mean.n, mode: row.summary.round.mode }
    : undefined;
}

function isToAsk(learner: ComparedRow, teacher: ComparedRow) {
  const { teachingLevel, learningLevel } = defaultSettings;
  const [ours, theirs] = [medianOf(learner), medianOf(teacher)];
  return (id: ItemId) => (ours(id) ?? 5) <= learningLevel && (theirs(id) ?? 1) >= teachingLevel;
}

function medianOf({ answered }: ComparedRow) {
  const items = answered.dimensions.flatMap((dimension) => dimension.items);
  return (id: ItemId) => {
    const figures = items.find((item) => item.id === id && item.kind === 'level')?.figures;
    return figures?.kind === 'shown' ? figures.value.median : undefined;
  };
}
