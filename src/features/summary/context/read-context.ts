import { contextOfAnswers } from '../../../domain/comparison/context-of-answers.ts';
import { trustPositionIn, type TrustPosition } from '../../../domain/comparison/trust-position.ts';
import type { NetworkId } from '../../../domain/kernel/ids.ts';
import type { ContextProfile, NetworkContext } from '../../../domain/network/context.ts';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { matchVersions } from '../../../domain/response/version-match.ts';
import { responsesThatCount } from '../../../domain/score/score-round.ts';
import type { Store } from '../../../storage/store.ts';

export interface KnownContext {
  readonly kept: NetworkContext | null;
  /** What the latest meeting on the conditions agreed on; null where there was none. */
  readonly meeting: ContextProfile | null;
  readonly trust: KnownTrust | null;
}

export interface KnownTrust extends TrustPosition {
  readonly round: Round;
}

/** What is known of a network's conditions: kept, agreed in a meeting, and told by its trust result. */
export async function readContext(
  store: Store,
  networkId: NetworkId,
  questionnaire: Questionnaire,
): Promise<KnownContext> {
  const kept = (await store.contexts.get(networkId)) ?? null;
  const rounds = (await store.rounds.byNetwork(networkId)).filter(isClosed).toSorted(latestFirst);
  return {
    kept,
    meeting: await readMeeting(store, rounds, questionnaire),
    trust: await readTrust(store, rounds),
  };
}

async function readMeeting(
  store: Store,
  rounds: readonly Round[],
  questionnaire: Questionnaire,
): Promise<ContextProfile | null> {
  const round = rounds.find(
    ({ mode, questionnaires }) =>
      mode === 'consensus' && questionnaires.some((asked) => isReadable(asked, questionnaire)),
  );
  if (round === undefined) return null;
  const [agreed] = responsesThatCount(round, await store.responses.byRound(round.id));
  const answers = agreed?.answers[questionnaire.id];
  if (answers === undefined || round.closedOn === null) return null;
  const profile = contextOfAnswers(questionnaire, answers, round.closedOn);
  const isEmpty = Object.keys({ ...profile.conditions, ...profile.categories }).length === 0;
  return isEmpty ? null : profile;
}

async function readTrust(store: Store, rounds: readonly Round[]): Promise<KnownTrust | null> {
  for (const round of rounds) {
    const recorded = await store.recorded.get(round.id);
    const position = recorded && trustPositionIn(recorded.result);
    if (position !== undefined) return { ...position, round };
  }
  return null;
}

function isReadable(
  { id, version }: Round['questionnaires'][number],
  here: Questionnaire,
): boolean {
  return id === here.id && matchVersions(version, here.version) !== 'unreadable';
}

function latestFirst(a: Round, b: Round): number {
  return (b.closedOn ?? '').localeCompare(a.closedOn ?? '');
}
