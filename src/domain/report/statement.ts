import type { DimensionId, ItemId, QuestionnaireId } from '../kernel/ids.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { ItemResult, QuestionnaireResult } from '../score/results.ts';
import { whyToTalk, type WhyToTalk } from './agenda.ts';
import { fieldOfItem, type Field } from './field.ts';
import { isKnownEnough } from './read-figures.ts';

/** One statement that may be shown by itself, as a report sets it beside others. */
export interface Statement {
  readonly questionnaireId: QuestionnaireId;
  readonly dimensionId: DimensionId;
  readonly itemId: ItemId;
  /** Level and agreement together; null where a position is neither good nor bad. */
  readonly field: Field | null;
  /** Median after reverse-keying, 1 to 5; null where too many do not know. */
  readonly level: number | null;
  /** Mean distance from the median in scale points; null where no spread is shown. */
  readonly adMd: number | null;
  readonly isSplit: boolean;
  /** See `whyToTalk`. */
  readonly why: WhyToTalk | null;
  readonly n: number;
  readonly asked: number;
  /** DK / (n + DK), 0 to 1. */
  readonly dontKnowShare: number | null;
  readonly dontKnow: number;
}

/** Purposes in which a low level is something to work on. */
const rated: readonly Questionnaire['purpose'][] = ['maturity', 'trust', 'situation', 'national'];

/**
 * The statements of a questionnaire whose figures disclosure control has let through, as asked.
 * Categories and positions between two poles are left out: there is no level in them.
 */
export function statementsOf(
  result: QuestionnaireResult,
  target: number,
  settings: MethodSettings,
): Statement[] {
  if (!rated.includes(result.purpose)) return [];
  return result.dimensions.flatMap((dimension) =>
    dimension.items
      .filter(({ kind }) => kind === 'level')
      .flatMap((item) => {
        const statement = toStatement(item, target, settings);
        return statement === undefined
          ? []
          : [{ questionnaireId: result.id, dimensionId: dimension.id, ...statement }];
      }),
  );
}

function toStatement(
  item: ItemResult,
  target: number,
  settings: MethodSettings,
): Omit<Statement, 'questionnaireId' | 'dimensionId'> | undefined {
  const { id, counts, dontKnowShare, figures } = item;
  if (figures.kind === 'hidden') return undefined;
  const isKnown = isKnownEnough(item, settings);
  return {
    itemId: id,
    field: fieldOfItem(item, target, settings),
    level: isKnown ? figures.value.favourableMedian : null,
    adMd: figures.value.adMd,
    isSplit: figures.value.isSplit,
    why: whyToTalk(item, settings),
    n: counts.n,
    asked: counts.asked,
    dontKnowShare,
    dontKnow: counts.dontKnow,
  };
}

/** The statements to talk about over all questionnaires, those with the widest spread first. */
export function farthestApart(statements: readonly Statement[], most: number): Statement[] {
  return statements
    .filter(({ why }) => why !== null)
    .toSorted((a, b) => (b.adMd ?? 0) - (a.adMd ?? 0))
    .slice(0, most);
}

/** The statements that stand highest and on which the members agree, highest first. */
export function strongest(statements: readonly Statement[], most: number): Statement[] {
  return statements
    .filter(({ field }) => field === 'keep')
    .toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0) || (a.adMd ?? 0) - (b.adMd ?? 0))
    .slice(0, most);
}

/** The statements that somebody does not know, by their share, highest first. */
export function leastKnown(statements: readonly Statement[], most: number): Statement[] {
  return statements
    .filter(({ dontKnow }) => dontKnow > 0)
    .toSorted((a, b) => (b.dontKnowShare ?? 0) - (a.dontKnowShare ?? 0))
    .slice(0, most);
}
