import type { Steps } from '../kernel/steps.ts';
import type { Fit, LearningScope, Topic } from './learning-scope.ts';
import { verdicts } from './match-practice.ts';

/** A network that is strong where the learner is not. */
export interface Partner extends Fit {
  readonly teacher: string;
  readonly topics: readonly Topic[];
}

/** Dimensions in which a network has something to look for (M17), as its summary has them. */
export function gapsOf(learner: string, { standings }: LearningScope): Topic[] {
  return (standings.get(learner) ?? [])
    .flatMap(({ gaps }) => gaps)
    .filter((topic, at, all) => all.findIndex((other) => isSameTopic(topic, other)) === at);
}

/**
 * Networks from which this one could learn: strong (M17) where it is not, comparable with it, with
 * how their conditions go together. First where law and mandate fit, then by how many dimensions
 * they could show, then by likeness. Never sorted by how good they are.
 */
export function partnersOf(learner: string, { standings, fitOf }: LearningScope): Partner[] {
  const topics = new Map<string, Topic[]>();
  for (const { gaps, beside } of standings.get(learner) ?? []) {
    if (gaps.length === 0) continue;
    for (const { key, strengths } of beside) {
      if (key === learner || strengths.size === 0) continue;
      const shown = gaps.filter(({ dimensionId }) => strengths.has(dimensionId));
      if (shown.length > 0) topics.set(key, withTopics(topics.get(key), shown));
    }
  }
  return [...topics]
    .map(([teacher, shown]): Partner => ({ teacher, topics: shown, ...fitOf(teacher, learner) }))
    .toSorted(byFit);
}

/** What fits before what must be adapted, before what is not known, before what does not fit. */
export function byFit(one: Partner, other: Partner): number {
  return (
    verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) ||
    other.topics.length - one.topics.length ||
    (other.likeness.share ?? 0) - (one.likeness.share ?? 0) ||
    (one.teacher < other.teacher ? -1 : 1)
  );
}

/** A plan of visits never needs more: so many hosts are not all taken. */
const mostInPlan = 100;

/** The first partners of every network, for a plan of visits; a step for each network. */
export function* partnersOfAll(
  learners: readonly string[],
  scope: LearningScope,
): Steps<ReadonlyMap<string, readonly Partner[]>> {
  const partners = new Map<string, readonly Partner[]>();
  for (const learner of learners) {
    partners.set(learner, partnersOf(learner, scope).slice(0, mostInPlan));
    yield;
  }
  return partners;
}

export function isSameTopic(one: Topic, other: Topic): boolean {
  return one.questionnaireId === other.questionnaireId && one.dimensionId === other.dimensionId;
}

/** The same network may be met in two modes. */
function withTopics(known: Topic[] | undefined, shown: Topic[]): Topic[] {
  if (known === undefined) return shown;
  return [...known, ...shown.filter((topic) => !known.some((one) => isSameTopic(one, topic)))];
}
