import type { ItemId } from '../kernel/ids.ts';
import type { LevelItem, Source } from '../questionnaire/questionnaire.ts';
import { itemsOf } from '../questionnaire/scope.ts';
import type { Text } from '../questionnaire/text.ts';
import { candidatesOf, type CandidateInputs } from './candidate.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { fieldOf, type Field } from './field.ts';
import { findItem } from './read-figures.ts';
import type { SignalReading } from './read-signals.ts';
import { rulesInForce, type RuleInForce } from './rule-in-force.ts';
import { sourcesOf, stepAt, type ProposedAction } from './step.ts';

/** A step as proposed; without a field where a rule brings in what has no figures to show. */
export type RecommendedStep = Omit<ProposedAction, 'field'> & { readonly field: Field | null };

/** One thing to do first, with why, what speaks for it, its source, and the rule that decided. */
export type Recommendation =
  | {
      readonly kind: 'step';
      readonly step: RecommendedStep;
      readonly sources: readonly Source[];
      /** The rule that put it first; null where the distance from the target alone did (M18). */
      readonly wonBy: RuleInForce | null;
      /** Rules that would have set it aside. */
      readonly wonOver: readonly RuleInForce[];
    }
  /** Takes the place of the next steps that a rule set aside. */
  | {
      readonly kind: 'instead';
      readonly text: Text;
      readonly replaces: readonly RecommendedStep[];
      readonly sources: readonly Source[];
      readonly wonBy: RuleInForce;
    };

export interface Recommendations {
  /** At most `mostActions`, in the order in which to take them (M18). */
  readonly first: readonly Recommendation[];
  /** The steps that lost, and to which rule. */
  readonly setAside: readonly { readonly step: RecommendedStep; readonly lostTo: RuleInForce }[];
}

export interface RecommendInputs extends CandidateInputs {
  readonly signals: readonly SignalReading[];
  /** In the order in which they go before each other. */
  readonly rules: readonly ConflictRule[];
}

/**
 * What to do first in a round as a whole: the statements farthest below the target (M18), unless a
 * conflict rule brings others first or sets them aside (recommendation engine, rules 2 to 4).
 */
export function recommend(inputs: RecommendInputs): Recommendations {
  const { rules, signals, results, target, settings } = inputs;
  const inForce = rulesInForce(rules, signals, results, target);
  const byDistance = candidatesOf(inputs).map(({ action, item }) => ({ step: action, item }));
  const judged = byDistance.map((contender) => ({ contender, ...judge(contender, inForce) }));
  const setAside = judged.flatMap(({ contender, verdict, rule }) =>
    verdict === 'aside' ? [{ step: contender.step, lostTo: rule }] : [],
  );
  const broughtFirst = inForce.flatMap((rule) =>
    rule.rule.first.flatMap((id) => {
      const contender =
        byDistance.find(({ item }) => item.id === id) ?? bringIn(id, rule.rule, inputs);
      return contender !== undefined && judge(contender, inForce).rule === rule
        ? [toRecommendation(contender, rule, inForce)]
        : [];
    }),
  );
  const others = judged.flatMap(({ contender, verdict, rule }): Recommendation[] => {
    if (verdict === 'free') return [toRecommendation(contender, null, [])];
    return verdict === 'aside' ? insteadOf(contender, rule, setAside) : [];
  });
  return { first: [...broughtFirst, ...others].slice(0, settings.mostActions), setAside };
}

interface Contender {
  readonly step: RecommendedStep;
  readonly item: LevelItem;
}

type Judgement =
  | { readonly verdict: 'first' | 'aside'; readonly rule: RuleInForce }
  | { readonly verdict: 'free'; readonly rule: null };

/** The first rule that names a statement decides. */
function judge(contender: Contender, inForce: readonly RuleInForce[]): Judgement {
  for (const rule of inForce) {
    const verdict = verdictOf(contender, rule);
    if (verdict !== undefined) return { verdict, rule };
  }
  return { verdict: 'free', rule: null };
}

function verdictOf(
  { step, item }: Contender,
  { rule }: RuleInForce,
): 'first' | 'aside' | undefined {
  if (rule.first.includes(item.id)) return 'first';
  // To make known or look again at what exists is no new document.
  return rule.aside.includes(item.id) && step.step === 'nextStep' ? 'aside' : undefined;
}

function toRecommendation(
  contender: Contender,
  wonBy: RuleInForce | null,
  inForce: readonly RuleInForce[],
): Recommendation {
  const { step, item } = contender;
  const wonOver = inForce.filter((rule) => verdictOf(contender, rule) === 'aside');
  return { kind: 'step', step, sources: sourcesOf(item, step.step), wonBy, wonOver };
}

/** One recommendation stands in for all steps that a rule set aside, where the first of them stood. */
function insteadOf(
  { step }: Contender,
  wonBy: RuleInForce,
  setAside: Recommendations['setAside'],
): Recommendation[] {
  const { instead: text, sources } = wonBy.rule;
  const replaces = setAside.filter(({ lostTo }) => lostTo === wonBy).map((one) => one.step);
  if (text === undefined || replaces[0] !== step) return [];
  return [{ kind: 'instead', text, replaces, sources, wonBy }];
}

/** A statement that a rule brings in though nothing that may be shown puts it below the target. */
function bringIn(
  id: ItemId,
  { evenAtTarget }: ConflictRule,
  { results, questionnaires, target }: RecommendInputs,
): Contender | undefined {
  const questionnaire = questionnaires.find((one) => itemsOf(one).some((item) => item.id === id));
  const dimension = questionnaire?.dimensions.find(({ items }) =>
    items.some((one) => one.id === id),
  );
  const item = dimension?.items.find((one) => one.id === id);
  if (questionnaire === undefined || dimension === undefined || item?.kind !== 'level') {
    return undefined;
  }
  const place = { questionnaireId: questionnaire.id, dimensionId: dimension.id, itemId: id };
  const found = findItem(results, id)?.item;
  const about = {
    n: found?.counts.n ?? 0,
    asked: found?.counts.asked ?? 0,
    dontKnowShare: found?.dontKnowShare ?? null,
  };
  if (found?.figures.kind !== 'shown') {
    const unknown = { step: 'nextStep', field: null, median: null, adMd: null } as const;
    return { item, step: { ...place, ...about, ...unknown } };
  }
  if (evenAtTarget !== true) return undefined;
  const { median, favourableMedian, adMd } = found.figures.value;
  const step = stepAt(favourableMedian, questionnaire.scale);
  const field = fieldOf(found.figures.value, target);
  return { item, step: { ...place, ...about, step, field, median, adMd } };
}
