import type { DimensionId } from '../kernel/ids.ts';
import type { Round } from '../network/round.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Scope } from '../questionnaire/scope.ts';
import { matchVersions } from '../response/version-match.ts';
import type { QuestionnaireResponse } from '../response/response.ts';
import { changeBetween, type MeanChange } from '../score/change.ts';
import { whoChanged, type Roster } from '../score/link-waves.ts';
import { isOneMethod, type MethodsOf } from '../score/methods-of.ts';
import type {
  DimensionFigures,
  DimensionResult,
  QuestionnaireResult,
  RoundResult,
  WhyNot,
} from '../score/results.ts';
import { usableItems } from '../score/usable-items.ts';
import { changeOfPublished } from './published-change.ts';
import { isSameMean } from './same-mean.ts';
import { seatAnswers, seatedValues, type SeatedAnswers } from './seated-answers.ts';

/** A closed round with its figures after disclosure control. */
export interface ScoredWave {
  readonly round: Round;
  readonly result: RoundResult;
  /** Null where they are too many to be held: then rounds are not linked. */
  readonly responses: readonly QuestionnaireResponse[] | null;
  readonly methods?: MethodsOf | undefined;
}

/** Why a round's figures cannot stand beside those of a later one. */
export type NotCompared =
  | 'notAsked'
  | 'noFigures'
  | 'otherVersion'
  | 'otherScope'
  | 'otherMode'
  /** Chosen settings lead to other means. */
  | 'otherMethod'
  /** It is recorded as an earlier version of the method had it, and would now be another. */
  | 'otherMethodVersion';

/** One dimension in two rounds. Both means were published; the change is that between them. */
export interface DimensionMoved extends Pick<
  MeanChange,
  'basis' | 'difference' | 'interval' | 'isLarge' | 'verdict' | 'moved'
> {
  readonly before: { readonly mean: number; readonly n: number };
  readonly now: { readonly mean: number; readonly n: number };
}

export type DimensionChange = { readonly id: DimensionId } & (
  | { readonly kind: 'shown'; readonly value: DimensionMoved }
  /** `otherItems`: the two means rest on different statements. */
  | { readonly kind: 'hidden'; readonly because: WhyNot | 'otherItems' }
);

export type RoundChange =
  | { readonly kind: 'notCompared'; readonly because: NotCompared }
  | {
      readonly kind: 'compared';
      /** Invited both times, only later, only before. */
      readonly roster: Roster;
      /** In the order of the questionnaire; those without a mean by nature are left out. */
      readonly dimensions: readonly DimensionChange[];
    };

/** Whether the figures of `before` may stand beside those of `now`; null when nothing is against it. */
export function whyNotCompared(
  before: ScoredWave,
  now: ScoredWave,
  { id }: Questionnaire,
): NotCompared | null {
  const [first, second] = [before, now].map(({ round }) =>
    round.questionnaires.find((one) => one.id === id),
  );
  if (first === undefined || second === undefined) return 'notAsked';
  if (matchVersions(first.version, second.version) === 'unreadable') return 'otherVersion';
  if (first.scope !== second.scope) return 'otherScope';
  if (before.round.mode !== now.round.mode) return 'otherMode';
  if (resultIn(before, id) === undefined || resultIn(now, id) === undefined) return 'noFigures';
  if (!isOneMethod(before.methods, now.methods, id)) return 'otherMethodVersion';
  return isSameMean(before.result.settings, now.result.settings) ? null : 'otherMethod';
}

/**
 * M11 for every scored dimension of a questionnaire, from one round to a later one. A change is told
 * only between two published means that rest on the same statements, and linked by organisation
 * where the linked change is that very difference; so nothing is told beyond the two means, but how
 * sure it is and how many organisations moved. Never throws on valid rounds.
 */
export function changeSince(
  before: ScoredWave,
  now: ScoredWave,
  questionnaire: Questionnaire,
): RoundChange {
  const because = whyNotCompared(before, now, questionnaire);
  if (because !== null) return { kind: 'notCompared', because };
  const seatsOf = ({ round }: ScoredWave) => round.invited.map(({ seatId }) => seatId);
  const { scope = 'all', dimensions: all = [] } = resultIn(now, questionnaire.id) ?? {};
  const pair = [
    seatWave(before, questionnaire, scope),
    seatWave(now, questionnaire, scope),
  ] as const;
  const dimensions = all
    .filter(({ scored }) => scored)
    .map((dimension) => changeIn(dimension, pair, questionnaire));
  return { kind: 'compared', roster: whoChanged(seatsOf(before), seatsOf(now)), dimensions };
}

export function resultIn(
  { result: { outcome } }: Pick<ScoredWave, 'result'>,
  id: Questionnaire['id'],
): QuestionnaireResult | undefined {
  return outcome.kind === 'figures'
    ? outcome.questionnaires.find((result) => result.id === id)
    : undefined;
}

/** Both rounds with who sat where; null where nobody may be linked. */
interface Seated extends ScoredWave {
  readonly seated: SeatedAnswers | null;
}

function seatWave(wave: ScoredWave, questionnaire: Questionnaire, scope: Scope): Seated {
  const { round, responses } = wave;
  const isLinkable = responses !== null && round.mode === 'survey';
  const seated = isLinkable ? seatAnswers({ round, responses }, questionnaire, scope) : null;
  return { ...wave, seated };
}

function changeIn(
  second: DimensionResult,
  [before, now]: readonly [Seated, Seated],
  questionnaire: Questionnaire,
): DimensionChange {
  const { id } = second;
  const first = resultIn(before, questionnaire.id)?.dimensions.find((one) => one.id === id);
  if (second.figures.kind === 'hidden') return { id, ...second.figures };
  if (first === undefined) return { id, kind: 'hidden', because: 'otherItems' };
  if (first.figures.kind === 'hidden') return { id, ...first.figures };
  if (!areOnSameItems(first, second)) return { id, kind: 'hidden', because: 'otherItems' };
  const from = published(first, first.figures.value);
  const to = published(second, second.figures.value);
  const plain = changeOfPublished(from, to, now.result.settings);
  const linked = changeOfPersons(second, before, now);
  const isOfTheMeans =
    linked !== undefined && Math.abs(linked.difference - plain.difference) < 1e-9;
  const { basis, difference, interval, isLarge, verdict, moved } = isOfTheMeans
    ? linked
    : { ...plain, basis: 'unlinked' as const, moved: null };
  const told = { basis, difference, interval, isLarge, verdict, moved };
  const means = { before: meanOf(from), now: meanOf(to) };
  return { id, kind: 'shown', value: { ...told, ...means } };
}

function changeOfPersons(
  dimension: DimensionResult,
  before: Seated,
  now: Seated,
): MeanChange | undefined {
  const waveOf = ({ round, seated, result }: Seated) => {
    if (seated === null) return undefined;
    const { values } = seatedValues(seated, usableItems(dimension), result.settings);
    // Where somebody answered without a seat, the list of seats is not who could answer.
    const isKnown = seated.people.every(({ seatId }) => seatId !== null);
    const invited = isKnown ? round.invited.map(({ seatId }) => seatId) : null;
    return { invited, people: values };
  };
  const [first, second] = [waveOf(before), waveOf(now)];
  if (first === undefined || second === undefined) return undefined;
  const k = Math.max(before.round.k, now.round.k);
  const change = changeBetween(first, second, k, now.result.settings);
  return change.kind === 'shown' ? change.value : undefined;
}

function published({ n }: DimensionResult, { mean, interval }: DimensionFigures) {
  return { n, mean, interval };
}

function meanOf({ mean, n }: { mean: number; n: number }) {
  return { mean, n };
}

/** Whether the figures of two rounds rest on the same statements. */
export function areOnSameItems(one: DimensionResult, other: DimensionResult): boolean {
  const [first, second] = [usableItems(one), usableItems(other)];
  return first.size === second.size && [...first].every((item) => second.has(item));
}
