import { DimensionId, type QuestionnaireId } from '../kernel/ids.ts';
import { finish, type Steps } from '../kernel/steps.ts';
import type { ContextProfile } from '../network/context.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { reasonsAgainst, type ComparedNetwork } from './compare-networks.ts';
import { conditionAxes, type ConditionVector } from './condition-vector.ts';
import { canLearn, canTeach } from './learning-pairs.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import { createNetworkVerdict } from './match-network.ts';
import type { Verdict } from './match-practice.ts';

/** A dimension of a questionnaire in which somebody could learn. */
export interface Topic {
  readonly questionnaireId: QuestionnaireId;
  readonly dimensionId: DimensionId;
}

/** Everything that is compared, one entry for each network, questionnaire and mode. */
export interface Compared {
  readonly networks: readonly ComparedNetwork[];
  /** Conditions by the network's key; absent where a summary brought none. */
  readonly contexts: ReadonlyMap<string, ContextProfile>;
  /** The questionnaire of the conditions. */
  readonly conditions: Questionnaire;
}

/** What one network has to look for, and to show, beside those that it may be compared with. */
export interface Standing {
  readonly key: string;
  readonly gaps: readonly Topic[];
  readonly strengths: ReadonlySet<DimensionId>;
  /** Those that may stand beside it, itself among them. */
  readonly beside: readonly Standing[];
}

/** How the conditions of two networks go together. */
export interface Fit {
  readonly verdict: Verdict;
  readonly likeness: Likeness;
}

export interface LearningScope {
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  /** Open where one of the two said nothing of its conditions. */
  readonly fitOf: (teacher: string, learner: string) => Fit;
}

/**
 * Made once, so that partners of hundreds of networks can be found: who may be compared with whom
 * (M17: same questionnaire, version and mode, nothing in its own way), who stands at the teaching
 * and at the learning level where, and the conditions as numbers.
 */
export function createLearningScope(
  compared: Compared,
  settings: MethodSettings = defaultSettings,
): LearningScope {
  return finish(learningScopeSteps(compared, settings));
}

/** The same, a step for each network and questionnaire. */
export function* learningScopeSteps(
  { networks, contexts, conditions }: Compared,
  settings: MethodSettings = defaultSettings,
): Steps<LearningScope> {
  const groups = new Map<string, Standing[]>();
  const standings = new Map<string, Standing[]>();
  for (const network of networks) {
    yield;
    if (reasonsAgainst(network, network, settings).length > 0) continue;
    const { key, questionnaireId, version, mode } = network;
    const group = valueIn(groups, [questionnaireId, version, mode].join(' '));
    const standing = { ...standingOf(network, settings), beside: group };
    group.push(standing);
    valueIn(standings, key).push(standing);
  }
  const axes = conditionAxes(conditions);
  const vectors = new Map<string, ConditionVector>(
    [...contexts].map(([key, profile]) => [key, axes.toVector(profile)]),
  );
  const verdict = createNetworkVerdict(conditions);
  return {
    standings,
    fitOf: (teacher, learner) => {
      const [theirs, ours] = [vectors.get(teacher), vectors.get(learner)];
      if (theirs === undefined || ours === undefined) {
        return { verdict: 'unknown', likeness: { share: null, compared: 0 } };
      }
      return { verdict: verdict(theirs, ours), likeness: likenessOf(theirs, ours, axes) };
    },
  };
}

function standingOf(
  { key, questionnaireId, means }: ComparedNetwork,
  settings: MethodSettings,
): Omit<Standing, 'beside'> {
  const dimensions = Object.entries(means).map(([id, mean]) => ({
    id: DimensionId.parse(id),
    mean,
  }));
  return {
    key,
    gaps: dimensions
      .filter(({ mean }) => canLearn(mean, settings))
      .map(({ id }) => ({ questionnaireId, dimensionId: id })),
    strengths: new Set(
      dimensions.filter(({ mean }) => canTeach(mean, settings)).map(({ id }) => id),
    ),
  };
}

function valueIn<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}
