import type { ContentHash } from '../kernel/content-hash.ts';
import type { ContextProfile } from '../network/context.ts';
import type { Network } from '../network/network.ts';
import type { Round } from '../network/round.ts';
import type { QuestionnaireId } from '../kernel/ids.ts';
import type { RoundResult } from '../score/results.ts';
import {
  summariseQuestionnaire,
  type QuestionnaireToSummarise,
} from './summarise-questionnaire.ts';
import { Summary, summaryFormat, summaryVersion } from './summary.ts';

/** Everything that a summary is cut from. */
export interface ToSummarise {
  readonly network: Pick<Network, 'name' | 'place' | 'country' | 'since' | 'startUp' | 'example'>;
  readonly round: Pick<Round, 'closedOn' | 'settings'>;
  /** Hashes that say nothing: of the network's id and of the round's. */
  readonly keys: { readonly network: ContentHash; readonly round: ContentHash };
  /** After disclosure control, as it was recorded. */
  readonly result: RoundResult;
  /** Version of the method by which the result was made. */
  readonly method: string;
  /** Those that are to leave, in this order. */
  readonly questionnaires: readonly (QuestionnaireToSummarise & { readonly id: QuestionnaireId })[];
  readonly namedBy: Summary['network']['namedBy'];
  /** Used where `namedBy` says so. */
  readonly alias: string;
  readonly revision: number;
  readonly context: ContextProfile | null;
  readonly consent: Summary['consent'];
}

/**
 * What leaves of a closed round: a subset of its result, and nothing else about the round, so that
 * no two summaries of one round tell more than its results page (M13). Throws for an open round,
 * and where no chosen questionnaire has figures: there is nothing to give then.
 */
export function summarise(of: ToSummarise): Summary {
  const { network, round, result } = of;
  const { outcome, mode, responseRate } = result;
  if (round.closedOn === null || outcome.kind !== 'figures') {
    throw new Error('Only a closed round with figures can be summarised');
  }
  const questionnaires = of.questionnaires.flatMap((one) => {
    const own = outcome.questionnaires.find(({ id }) => id === one.id);
    return own === undefined ? [] : [summariseQuestionnaire(own, one)];
  });
  const isNamed = of.namedBy === 'name';
  return Summary.parse({
    format: summaryFormat,
    formatVersion: summaryVersion,
    method: of.method,
    network: {
      key: of.keys.network,
      name: isNamed ? network.name : of.alias,
      namedBy: of.namedBy,
      place: isNamed ? network.place : '',
      country: network.country,
      since: network.since,
      startUp: network.startUp,
      organisations: responseRate.organisations.invited,
      example: network.example,
    },
    round: {
      key: of.keys.round,
      closedOn: round.closedOn,
      mode,
      k: result.k,
      settings: round.settings ?? null,
      revision: of.revision,
    },
    responseRate: mode === 'consensus' ? null : responseRate,
    questionnaires,
    context: of.context,
    consent: of.consent,
  });
}
