import { DimensionId, type QuestionnaireId } from '../kernel/ids.ts';
import type { ContextProfile } from '../network/context.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { reasonsAgainst, type ComparedNetwork } from './compare-networks.ts';
import { canLearn, canTeach } from './learning-pairs.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import { matchNetwork } from './match-network.ts';
import { verdicts, type PracticeMatch, type Verdict } from './match-practice.ts';

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

/** A network that is strong where the learner is not. */
export interface Partner {
  readonly teacher: string;
  readonly topics: readonly Topic[];
  /** Null where one of the two said nothing of its conditions. */
  readonly match: PracticeMatch | null;
  readonly likeness: Likeness;
}

/** Dimensions in which a network has something to look for (M17), as its summary has them. */
export function gapsOf(
  learner: string,
  networks: readonly ComparedNetwork[],
  settings: MethodSettings = defaultSettings,
): Topic[] {
  return networks
    .filter((network) => network.key === learner && isSound(network, settings))
    .flatMap((network) => topicsOf(network, (mean) => canLearn(mean, settings)))
    .filter((topic, at, all) => all.findIndex((other) => isSameTopic(topic, other)) === at);
}

/**
 * Networks from which this one could learn: strong (M17) where it is not, comparable with it, with
 * what stands for and against their conditions. First where law and mandate fit, then by how many
 * dimensions they could show, then by likeness. Never sorted by how good they are.
 */
export function partnersOf(
  learner: string,
  { networks, contexts, conditions }: Compared,
  settings: MethodSettings = defaultSettings,
): Partner[] {
  const topics = new Map<string, Topic[]>();
  for (const own of networks) {
    if (own.key !== learner || !isSound(own, settings)) continue;
    const gaps = topicsOf(own, (mean) => canLearn(mean, settings));
    if (gaps.length === 0) continue;
    for (const peer of networks) {
      if (peer.key === learner) continue;
      const shown = gaps.filter(({ dimensionId }) => canTeach(peer.means[dimensionId], settings));
      if (shown.length === 0 || reasonsAgainst(own, peer, settings).length > 0) continue;
      addTopics(topics, peer.key, shown);
    }
  }
  const profile = contexts.get(learner);
  return [...topics]
    .map(([teacher, shown]): Partner => {
      const theirs = contexts.get(teacher);
      const areKnown = profile !== undefined && theirs !== undefined;
      return {
        teacher,
        topics: shown,
        match: areKnown ? matchNetwork(theirs, profile, conditions) : null,
        likeness: areKnown ? likenessOf(profile, theirs, conditions) : { share: null, compared: 0 },
      };
    })
    .toSorted(byFit);
}

/** What fits before what must be adapted, before what is not known, before what does not fit. */
export function byFit(one: Partner, other: Partner): number {
  return (
    verdicts.indexOf(verdictOf(one)) - verdicts.indexOf(verdictOf(other)) ||
    other.topics.length - one.topics.length ||
    (other.likeness.share ?? 0) - (one.likeness.share ?? 0) ||
    (one.teacher < other.teacher ? -1 : 1)
  );
}

/** A place of which no condition is known may fit or not. */
export function verdictOf({ match }: Partner): Verdict {
  return match?.verdict ?? 'unknown';
}

export function isSameTopic(one: Topic, other: Topic): boolean {
  return one.questionnaireId === other.questionnaireId && one.dimensionId === other.dimensionId;
}

/** Nothing in a network's own figures stands against comparing it. */
function isSound(network: ComparedNetwork, settings: MethodSettings): boolean {
  return reasonsAgainst(network, network, settings).length === 0;
}

function topicsOf(
  { questionnaireId, means }: ComparedNetwork,
  isOne: (mean: number | undefined) => boolean,
): Topic[] {
  return Object.entries(means).flatMap(([id, mean]) =>
    isOne(mean) ? [{ questionnaireId, dimensionId: DimensionId.parse(id) }] : [],
  );
}

function addTopics(topics: Map<string, Topic[]>, key: string, added: readonly Topic[]): void {
  const known = topics.get(key) ?? [];
  const fresh = added.filter((topic) => !known.some((other) => isSameTopic(topic, other)));
  topics.set(key, [...known, ...fresh]);
}
