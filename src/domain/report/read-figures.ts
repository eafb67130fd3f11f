import type { ItemId } from '../kernel/ids.ts';
import type {
  DimensionResult,
  ItemFigures,
  ItemResult,
  QuestionnaireResult,
} from '../score/results.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { WhyUnsaid } from './clause.ts';
import type { RoundFigures } from './signal-inputs.ts';

export interface FoundItem {
  readonly questionnaire: QuestionnaireResult;
  readonly dimension: DimensionResult;
  readonly item: ItemResult;
}

export type ReadItem =
  | (FoundItem & { readonly kind: 'known'; readonly figures: ItemFigures })
  | { readonly kind: 'unknown'; readonly because: WhyUnsaid };

export function findItem(
  results: readonly QuestionnaireResult[],
  id: ItemId,
): FoundItem | undefined {
  for (const questionnaire of results) {
    for (const dimension of questionnaire.dimensions) {
      const item = dimension.items.find((one) => one.id === id);
      if (item !== undefined) return { questionnaire, dimension, item };
    }
  }
  return undefined;
}

/** The figures of a statement where there are any and enough people know (M2), else why not. */
export function readItem(round: RoundFigures, id: ItemId, settings: MethodSettings): ReadItem {
  if (round.outcome.kind !== 'figures') return { kind: 'unknown', because: 'noFigures' };
  const found = findItem(round.outcome.questionnaires, id);
  if (found === undefined) return { kind: 'unknown', because: 'notAsked' };
  const { figures } = found.item;
  if (!isKnownEnough(found.item, settings)) return { kind: 'unknown', because: 'notKnownEnough' };
  if (figures.kind === 'hidden') return { kind: 'unknown', because: figures.because };
  return { kind: 'known', ...found, figures: figures.value };
}

export function isKnownEnough(
  { dontKnowShare }: Pick<ItemResult, 'dontKnowShare'>,
  { notKnownShare }: MethodSettings,
): boolean {
  return dontKnowShare === null || dontKnowShare < notKnownShare;
}
