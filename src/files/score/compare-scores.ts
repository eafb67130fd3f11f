import { DimensionId } from '../../domain/kernel/ids.ts';
import {
  peersIn,
  reasonsAgainst,
  type ComparedNetwork,
} from '../../domain/comparison/compare-networks.ts';
import { isSameMean } from '../../domain/comparison/same-mean.ts';
import { learningPairs } from '../../domain/comparison/learning-pairs.ts';
import { defaultSettings } from '../../domain/network/default-settings.ts';
import { changesIn } from './compare-rounds.ts';
import { indexAmong, indexSettings } from './index-score.ts';
import type { Comparison, Entry, NamedScores, NetworkComparison, Reason } from './comparison.ts';

/**
 * M17 for every network of the first file, with all others as its peers, and M11 for networks that
 * are in several files. Nothing is ever taken together over different questionnaires, versions or
 * modes. Whoever names a file here answers for its coordinator's consent. The index of M16 only
 * `withIndex`.
 */
export function compareScores(files: readonly NamedScores[], withIndex = false): Comparison {
  const [own = [], ...others] = files.map(toEntries);
  const entries = [...own, ...others.flat()];
  const { fullRate, largeChange, peersForQuartiles, teachingLevel, learningLevel } =
    defaultSettings;
  return {
    format: 'concord/comparison',
    formatVersion: 1,
    settings: {
      fullRate,
      peersForQuartiles,
      teachingLevel,
      learningLevel,
      largeChange,
      ...(withIndex ? indexSettings : {}),
    },
    networks: own.map((entry) => compareEntry(entry, entries, withIndex)),
    changes: changesIn(entries),
  };
}

function toEntries({ file, scores }: NamedScores): Entry[] {
  const { questionnaire, settings = defaultSettings } = scores;
  return Object.entries(scores.networks).map(([name, network]) => ({
    file,
    name,
    network,
    questionnaire,
    settings,
    compared: {
      key: name,
      questionnaireId: questionnaire.id,
      version: questionnaire.version,
      mode: network.mode,
      rate: network.responseRate,
      hasConsent: true,
      means: Object.fromEntries(
        Object.entries(network.dimensions).flatMap(([id, { mean }]) =>
          mean === null ? [] : [[DimensionId.parse(id), mean]],
        ),
      ),
    },
  }));
}

function compareEntry(
  own: Entry,
  entries: readonly Entry[],
  withIndex: boolean,
): NetworkComparison {
  const reasons = whyNot(own, own);
  const others = entries
    .filter((entry) => entry !== own)
    .map((entry) => ({ entry, reasons: whyNot(own, entry) }));
  const isComparable = reasons.length === 0;
  const beside = isComparable
    ? others.filter((other) => other.reasons.length === 0).map(({ entry }) => entry)
    : [];
  const peers = beside.map(({ compared }) => compared);
  const ids = Object.keys(own.network.dimensions).map((id) => DimensionId.parse(id));
  return {
    network: own.name,
    file: own.file,
    round: own.network.round,
    questionnaire: own.questionnaire,
    mode: own.network.mode,
    responseRate: own.network.responseRate,
    reasons,
    peers: peers.length,
    dimensions: Object.fromEntries(
      ids.map((id) => [
        id,
        {
          own: own.network.dimensions[id]?.mean ?? null,
          suppressed: own.network.dimensions[id]?.suppressed ?? null,
          peers: peersIn(id, peers),
        },
      ]),
    ),
    learningPairs: ids.flatMap((id) =>
      learningPairs(id, [own.compared, ...peers], isOfBoth(own.compared)).map(
        ({ dimensionId, teacher, learner }) => ({
          dimension: dimensionId,
          teacher: teacher.key,
          learner: learner.key,
        }),
      ),
    ),
    ...(withIndex ? { index: indexAmong(own, isComparable, beside) } : {}),
    leftOut: others
      .filter((other) => other.reasons.length > 0)
      .map((other) => ({
        network: other.entry.name,
        file: other.entry.file,
        reasons: other.reasons,
      })),
  };
}

/** Pairs of two peers are not this network's business. */
function isOfBoth(own: ComparedNetwork) {
  return (teacher: ComparedNetwork, learner: ComparedNetwork) => teacher === own || learner === own;
}

function whyNot(own: Entry, other: Entry): Reason[] {
  const reasons = reasonsAgainst(own.compared, other.compared).map((reason): Reason =>
    reason === 'lowResponse' && other.network.responseRate === null ? 'responseUnknown' : reason,
  );
  const isSameVersion =
    !reasons.includes('otherQuestionnaire') && !reasons.includes('otherVersion');
  if (isSameVersion && own.questionnaire.hash !== other.questionnaire.hash) {
    reasons.push('otherContent');
  }
  if (!isSameMean(own.settings, other.settings)) reasons.push('otherSettings');
  if (other.network.suppressed !== null) reasons.push('noResult');
  const isRound = other !== own && !reasons.includes('otherQuestionnaire');
  if (isRound && other.name === own.name) reasons.push('anotherRound');
  return reasons;
}
