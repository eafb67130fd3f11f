import type { CollectedSummary, Collection } from '../../../domain/comparison/collection.ts';
import type { ComparedRow, NetworksCompared } from '../../../domain/comparison/compared-in.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import type { DimensionId, ItemId, QuestionnaireId } from '../../../domain/kernel/ids.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';
import type { QuestionnaireTexts } from '../../../domain/comparison/questionnaire-form.ts';

/** One comparison on screen. */
export interface View {
  readonly collection: Collection;
  readonly collected: readonly CollectedSummary[];
  readonly compared: NetworksCompared;
  /** The networks that fit the filters. */
  readonly rows: readonly ComparedRow[];
  readonly isFiltered: boolean;
  /** The words of the reference, or of another version of it; null where none are here. */
  readonly questionnaire: Questionnaire | null;
  readonly nameOf: (key: ContentHash) => string;
}

/** The text of a version, or of any other version of the same questionnaire. */
export function findText(
  texts: QuestionnaireTexts,
  id: QuestionnaireId,
  hash: ContentHash | undefined,
): Questionnaire | null {
  const exact = hash === undefined ? undefined : texts.get(hash);
  return exact ?? [...texts.values()].find((one) => one.id === id) ?? null;
}

export function dimensionText({ questionnaire }: View, id: DimensionId): Text {
  return questionnaire?.dimensions.find((one) => one.id === id)?.title ?? {};
}

export function itemText({ questionnaire }: View, id: ItemId): Text {
  const items = questionnaire?.dimensions.flatMap((one) => one.items) ?? [];
  return items.find((one) => one.id === id)?.text ?? {};
}
