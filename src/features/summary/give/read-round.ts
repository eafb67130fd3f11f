import type { GivenSummary } from '../../../domain/comparison/given-summary.ts';
import {
  keptBackOf,
  mayLeaveBeside,
  restsOn,
  type LaterSummary,
} from '../../../domain/comparison/later-summary.ts';
import { groupingOf } from '../../../domain/network/grouping.ts';
import { perspectivesIn } from '../../../domain/comparison/round-perspectives.ts';
import type { ToSummarise } from '../../../domain/comparison/summarise.ts';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { RoundId } from '../../../domain/kernel/ids.ts';
import type { ContextProfile } from '../../../domain/network/context.ts';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { matchVersions } from '../../../domain/response/version-match.ts';
import { methodVersion } from '../../../domain/score/method-version.ts';
import { resultBasis } from '../../../domain/score/result-basis.ts';
import type { QuestionnaireResult, RoundResult } from '../../../domain/score/results.ts';
import { scoreRound } from '../../../domain/score/score-round.ts';
import { earlierVersionsOf } from '../../../files/built-in/earlier-versions.ts';
import { findQuestionnaire } from '../../../files/built-in/find-questionnaire.ts';
import { hashQuestionnaire } from '../../../files/invitation/questionnaire-hash.ts';
import { summaryKeys } from '../../../files/summary/summary-keys.ts';
import { toSha256 } from '../../../files/text/sha256.ts';
import { keepShown } from '../../../storage/keep-shown.ts';
import type { Store } from '../../../storage/store.ts';
import { today } from '../../../ui/today.ts';

/** A closed round with everything that a summary of it is cut from. */
export interface GivableRound {
  readonly network: Network;
  readonly round: Round;
  readonly result: RoundResult;
  readonly method: string;
  readonly basis: ContentHash;
  readonly restedOn: readonly string[];
  readonly keys: ToSummarise['keys'];
  readonly parts: readonly GivablePart[];
  /** Asked, and not readable here: their figures do not leave. */
  readonly unreadable: Round['questionnaires'];
  readonly given: GivenSummary | undefined;
  readonly context: ContextProfile | null;
}

export interface GivablePart {
  readonly questionnaire: Questionnaire;
  readonly result: QuestionnaireResult;
  /** Null where the figures were made with another version, whose texts are not here. */
  readonly toSummarise: ToSummarise['questionnaires'][number] | null;
}

export type FoundRound =
  | { readonly kind: 'missing' }
  | { readonly kind: 'open' | 'empty'; readonly network: Network; readonly round: Round }
  | {
      /** Beside an earlier file, another one would tell single answers. */
      readonly kind: 'tooClose';
      readonly network: Network;
      readonly round: Round;
      readonly given: GivenSummary;
    }
  | { readonly kind: 'givable'; readonly found: GivableRound };

/** Reads a round, records its result as its results page does, and prepares what may leave. */
export async function readGivableRound(
  store: Store,
  roundId: string | undefined,
): Promise<FoundRound> {
  const id = RoundId.safeParse(roundId);
  const round = id.success ? await store.rounds.get(id.data) : undefined;
  const network = round && (await store.networks.get(round.networkId));
  if (round === undefined || network === undefined) return { kind: 'missing' };
  if (!isClosed(round)) return { kind: 'open', network, round };
  const [responses, given, context, questionnaires] = await Promise.all([
    store.responses.byRound(round.id),
    store.given.get(round.id),
    store.contexts.get(network.id),
    loadReadable(round),
  ]);
  const worked = scoreRound({ round, responses, questionnaires });
  const basis = await toSha256(resultBasis(round, responses));
  const shown = { roundId: round.id, result: worked, basis: Promise.resolve(basis) };
  const { result, differs } = await keepShown(store, shown, today());
  if (result.outcome.kind !== 'figures' || result.outcome.questionnaires.length === 0) {
    return { kind: 'empty', network, round };
  }
  const earlier = given?.restedOn ?? [];
  if (given !== undefined && !mayLeaveBeside({ round, responses, earlier })) {
    return { kind: 'tooClose', network, round, given };
  }
  const later = { round, responses, result, earlier };
  const parts = await toParts(result.outcome.questionnaires, questionnaires, { ...later, network });
  const found: GivableRound = {
    network,
    round,
    result,
    method: differs?.recorded.method ?? methodVersion,
    basis,
    restedOn: restsOn(round, responses),
    keys: await summaryKeys(network.id, round.id),
    parts,
    unreadable: round.questionnaires.filter(({ id: one }) =>
      parts.every(({ result: { id: shown } }) => shown !== one),
    ),
    given,
    context: context === undefined || isEmpty(context.profile) ? null : context.profile,
  };
  return { kind: 'givable', found };
}

function isEmpty({ conditions, categories }: ContextProfile): boolean {
  return Object.keys({ ...conditions, ...categories }).length === 0;
}

function toParts(
  results: readonly QuestionnaireResult[],
  questionnaires: readonly Questionnaire[],
  later: LaterSummary & { readonly network: Network },
): Promise<GivablePart[]> {
  const answered = { ...later, settings: later.result.settings };
  const hasSides = later.result.mode === 'survey' && groupingOf(later.round) === 'sectors';
  const toPart = async (result: QuestionnaireResult, questionnaire: Questionnaire) => {
    const asked = [questionnaire, ...earlierVersionsOf(questionnaire)].find(
      ({ version }) => version === result.version,
    );
    if (asked === undefined) return { questionnaire, result, toSummarise: null };
    const toSummarise = {
      id: result.id,
      hash: await hashQuestionnaire(asked),
      text: null,
      sides: hasSides ? perspectivesIn(answered, asked, result) : null,
      keptBack: keptBackOf(later, asked),
    };
    return { questionnaire, result, toSummarise };
  };
  return Promise.all(
    results.flatMap((result) => {
      const questionnaire = questionnaires.find(({ id }) => id === result.id);
      return questionnaire === undefined ? [] : [toPart(result, questionnaire)];
    }),
  );
}

async function loadReadable(round: Round): Promise<Questionnaire[]> {
  const found = await Promise.all(
    round.questionnaires.map(async ({ id, version }) => {
      const here = await findQuestionnaire(id);
      const isReadable =
        here !== undefined && matchVersions(version, here.version) !== 'unreadable';
      return isReadable ? [here] : [];
    }),
  );
  return found.flat();
}
