import type { DimensionId, ItemId } from '../kernel/ids.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type {
  AnswerCounts,
  ItemFigures,
  ItemResult,
  QuestionnaireResult,
} from '../score/results.ts';
import { isKnownEnough } from './read-figures.ts';

/** `twoCamps` by M7; `apart` by M6; `minorityView` where a meeting noted one. */
export type WhyToTalk = 'twoCamps' | 'apart' | 'minorityView';

/** A statement to talk about, with what may be shown of it. */
export interface AgendaPoint {
  readonly dimensionId: DimensionId;
  readonly itemId: ItemId;
  readonly why: WhyToTalk;
  readonly figures: ItemFigures;
  readonly counts: AnswerCounts;
}

/** As many as a meeting can talk about. */
const mostPoints = 3;

/**
 * The statements with most disagreement, widest first, at most three: those whose answers lie
 * farther apart than the method's limit (M6), or on which a meeting noted a minority view. One that
 * may show no spread comes after those that do. From figures after disclosure control.
 */
export function agendaOf(
  { dimensions }: QuestionnaireResult,
  settings: MethodSettings,
): AgendaPoint[] {
  return dimensions
    .flatMap(({ id: dimensionId, items }) =>
      items.flatMap((item): AgendaPoint[] => {
        const { id: itemId, figures, counts } = item;
        const why = whyToTalk(item, settings);
        return figures.kind === 'hidden' || why === null
          ? []
          : [{ dimensionId, itemId, why, figures: figures.value, counts }];
      }),
    )
    .toSorted((a, b) => (b.figures.adMd ?? 0) - (a.figures.adMd ?? 0))
    .slice(0, mostPoints);
}

/** Why a network should talk about a statement; null where there is no occasion or no figure. */
export function whyToTalk(item: ItemResult, settings: MethodSettings): WhyToTalk | null {
  if (item.figures.kind === 'hidden' || !isKnownEnough(item, settings)) return null;
  const { isAgreed, isSplit, hasMinorityView } = item.figures.value;
  if (isSplit) return 'twoCamps';
  if (isAgreed === false) return 'apart';
  return hasMinorityView ? 'minorityView' : null;
}
