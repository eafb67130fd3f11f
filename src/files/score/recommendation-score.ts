import type { DimensionId, ItemId } from '../../domain/kernel/ids.ts';
import type { MethodSettings } from '../../domain/network/method-settings.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type { ConflictRule } from '../../domain/report/conflict-rule.ts';
import type { Evidence } from '../../domain/report/evidence.ts';
import { readSignals, type SignalReading } from '../../domain/report/read-signals.ts';
import { recommend, type Recommendation } from '../../domain/report/recommend.ts';
import type { Signal, SignalId } from '../../domain/report/signal.ts';
import type { RoundFigures } from '../../domain/report/signal-inputs.ts';
import type { QuestionnaireResult } from '../../domain/score/results.ts';
import { loadQuestionnaire, questionnaireIndex } from '../built-in/questionnaires.ts';
import { loadConflictRules } from '../built-in/recommendations.ts';
import { loadSignals } from '../built-in/signals.ts';

/** What recommendations are made by. */
export interface Advice {
  readonly signals: readonly Signal[];
  readonly rules: readonly ConflictRule[];
  /** The one that was asked, and those from which a rule may bring something in. */
  readonly questionnaires: readonly Questionnaire[];
}

export async function loadAdvice(asked: Questionnaire): Promise<Advice> {
  const [signals, rules] = await Promise.all([loadSignals(), loadConflictRules()]);
  const first = rules.flatMap((rule) => rule.first);
  const others = questionnaireIndex.filter(
    ({ id }) => id !== asked.id && first.some((item) => item.startsWith(`${id}-`)),
  );
  const broughtIn = await Promise.all(others.map(({ id }) => loadQuestionnaire(id)));
  return { signals, rules, questionnaires: [asked, ...broughtIn] };
}

/** What a table of responses does not tell, and recommendations would read. */
type NotGiven = 'documents' | 'roleChart' | 'otherQuestionnaires' | 'roundBefore';

/** One thing to do first, and why: by the distance from the target (M18), or by a rule. */
type RecommendationScore = {
  readonly reasons: readonly ('belowTarget' | 'notKnownEnough' | 'conflictRule')[];
  /** The rule that decided, by its key; null where the distance alone did. */
  readonly rule: string | null;
  /** Rules that would have set it aside. */
  readonly wonOver: readonly string[];
} & (
  | {
      readonly kind: 'step';
      readonly dimension: DimensionId;
      readonly item: ItemId;
      readonly step: string;
      readonly field: string | null;
    }
  | { readonly kind: 'instead'; readonly replaces: readonly ItemId[] }
);

type SignalScore =
  | { readonly kind: 'acts'; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'cannotBeSaid'; readonly because: readonly string[] };

export interface Recommended {
  readonly notGiven: readonly NotGiven[];
  readonly signals: Readonly<Partial<Record<SignalId, SignalScore>>>;
  readonly first: readonly RecommendationScore[];
  /** Steps that lost, and to which rule. */
  readonly setAside: readonly { readonly item: ItemId; readonly rule: string }[];
}

/** A round without figures has nothing to go by. */
export const nothingRecommended: Recommended = {
  notGiven: [],
  signals: {},
  first: [],
  setAside: [],
};

/** What to do first by the figures of one round, and of the one before where there is one. */
export function recommendFor(
  result: QuestionnaireResult,
  before: QuestionnaireResult | null | undefined,
  { signals, rules, questionnaires }: Advice,
  settings: MethodSettings,
): Recommended {
  const readings = readSignals(signals, {
    round: toFigures(result),
    questionnaires,
    settings,
    before: before === undefined ? undefined : toFigures(before),
  });
  const { first, setAside } = recommend({
    results: [result],
    questionnaires,
    settings,
    target: settings.targetLevel,
    signals: readings,
    rules,
  });
  return {
    notGiven: [
      ...(['documents', 'roleChart', 'otherQuestionnaires'] as const),
      ...(before === undefined ? (['roundBefore'] as const) : []),
    ],
    signals: Object.fromEntries(readings.map((one) => [one.signal.id, toSignalScore(one)])),
    first: first.map(toScore),
    setAside: setAside.map(({ step, lostTo }) => ({ item: step.itemId, rule: lostTo.rule.key })),
  };
}

/** Null where nothing may be shown, whatever the reason. */
function toFigures(result: QuestionnaireResult | null): RoundFigures {
  return {
    mode: 'survey',
    outcome:
      result === null ? { kind: 'responseTooLow' } : { kind: 'figures', questionnaires: [result] },
  };
}

function toSignalScore(reading: SignalReading): SignalScore {
  switch (reading.kind) {
    case 'acts':
      return { kind: 'acts', evidence: reading.evidence };
    case 'quiet':
      return { kind: 'quiet' };
    case 'cannotBeSaid': {
      const because = new Set(reading.gaps.map((gap) => gap.because));
      return { kind: 'cannotBeSaid', because: [...because] };
    }
  }
}

function toScore(recommendation: Recommendation): RecommendationScore {
  const { wonBy } = recommendation;
  if (recommendation.kind === 'instead') {
    return {
      kind: 'instead',
      replaces: recommendation.replaces.map(({ itemId }) => itemId),
      reasons: ['conflictRule'],
      rule: recommendation.wonBy.rule.key,
      wonOver: [],
    };
  }
  const { dimensionId, itemId, step, field } = recommendation.step;
  const distance = field === 'makeKnown' ? 'notKnownEnough' : 'belowTarget';
  return {
    kind: 'step',
    dimension: dimensionId,
    item: itemId,
    step,
    field,
    reasons: [wonBy === null ? distance : 'conflictRule'],
    rule: wonBy?.rule.key ?? null,
    wonOver: recommendation.wonOver.map(({ rule }) => rule.key),
  };
}
