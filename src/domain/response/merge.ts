import type { ContentHash } from '../kernel/content-hash.ts';
import type { ResponseId, RoundId } from '../kernel/ids.ts';
import type { Network } from '../network/network.ts';
import type { Round } from '../network/round.ts';
import type { RoundSealing } from '../network/round-sealing.ts';
import {
  comparableOf,
  type Comparable,
  type KnownQuestionnaire,
  type Unreadable,
} from './comparable.ts';
import { contentOf } from './counted.ts';
import { groupsAsked } from '../network/grouping.ts';
import type { HandedIn, Received } from './handed-in.ts';

/** What a file is held beside. */
export interface MergeContext {
  readonly round: Round;
  readonly network: Network;
  readonly sealing: RoundSealing;
  readonly questionnaires: readonly KnownQuestionnaire[];
  readonly received: readonly Received[];
  /** What lies in Recently deleted, or was deleted for good. */
  readonly deleted: {
    readonly hashes: ReadonlySet<string>;
    readonly responseIds: ReadonlySet<string>;
  };
}

/** A file that was opened. */
export interface OpenedFile {
  readonly hash: ContentHash;
  readonly handedIn: HandedIn;
}

/**
 * How an opened file stands to a round. The first six are kept when merged; of these, `new`,
 * `newerRevision` and `sameContent` count, `olderRevision` is kept without counting, and `differs`
 * and `secondForInvitation` wait for a decision. The others are left out, each for its reason.
 */
export type Standing =
  | { readonly kind: 'new'; readonly comparable: Comparable | null }
  | {
      readonly kind: 'newerRevision';
      readonly revision: number;
      readonly before: number;
      readonly comparable: Comparable | null;
    }
  | { readonly kind: 'olderRevision'; readonly revision: number; readonly latest: number }
  /** The same answers, sealed once more. */
  | { readonly kind: 'sameContent' }
  /** The same response and revision, with other content. */
  | { readonly kind: 'differs'; readonly revision: number; readonly others: readonly ContentHash[] }
  | { readonly kind: 'secondForInvitation'; readonly others: readonly ResponseId[] }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'inTrash' }
  | { readonly kind: 'otherRound'; readonly roundId: RoundId }
  | ({ readonly kind: 'otherQuestionnaire' } & Unreadable)
  /** A seat or sector that the round did not ask for, or none where it did. */
  | { readonly kind: 'unknownSeat' }
  /** A token that this round did not give out, or gave to another seat. */
  | { readonly kind: 'unknownInvitation' };

export const keptKinds = [
  'new',
  'newerRevision',
  'olderRevision',
  'sameContent',
  'differs',
  'secondForInvitation',
] as const;

/** Whether a merge keeps a file that stands so. */
export function isKept({ kind }: Standing): boolean {
  return keptKinds.some((kept) => kept === kind);
}

export function standingOf(file: OpenedFile, context: MergeContext): Standing {
  const [standing] = standingsOf([file], context);
  if (standing === undefined) throw new Error('A file has no standing');
  return standing;
}

/**
 * How each file stands to what is here and to the other files beside it, in the order given. What a
 * file is called does not depend on that order, except that of equal files the first is the one kept.
 */
export function standingsOf(files: readonly OpenedFile[], context: MergeContext): Standing[] {
  const seen = new Set<string>(context.received.map(({ id }) => id));
  const first = files.map((file) => whyLeftOut(file, context, seen));
  const acceptable = files.filter((_, index) => first[index] === null);
  const here = context.received.map(({ id, handedIn }) => ({ hash: id, handedIn }));
  const aside = new Set<string>(context.sealing.setAside);
  const others = indexOf([...here, ...acceptable].filter(({ hash }) => !aside.has(hash)));
  const stored = indexOf(here);
  return files.map(
    (file, index) => first[index] ?? amongOthers(file, context, others, stored.byResponse),
  );
}

/** Null when the file can be kept; adds its hash to what was seen. */
function whyLeftOut(
  { hash, handedIn }: OpenedFile,
  context: MergeContext,
  seen: Set<string>,
): Standing | null {
  if (handedIn.roundId !== context.round.id) {
    return { kind: 'otherRound', roundId: handedIn.roundId };
  }
  if (seen.has(hash)) return { kind: 'duplicate' };
  const { hashes, responseIds } = context.deleted;
  if (hashes.has(hash) || responseIds.has(handedIn.responseId)) return { kind: 'inTrash' };
  const unreadable = comparableOf(handedIn, context);
  if (unreadable.kind === 'unreadable') {
    return { kind: 'otherQuestionnaire', ...unreadable.questionnaire };
  }
  if (!isPlaceAsked(handedIn, context)) return { kind: 'unknownSeat' };
  if (!isInvited(handedIn, context)) return { kind: 'unknownInvitation' };
  seen.add(hash);
  return null;
}

interface Index {
  readonly byResponse: ReadonlyMap<string, readonly OpenedFile[]>;
  readonly responsesByToken: ReadonlyMap<string, ReadonlySet<ResponseId>>;
}

function amongOthers(
  file: OpenedFile,
  context: MergeContext,
  { byResponse, responsesByToken }: Index,
  stored: Index['byResponse'],
): Standing {
  const { responseId, revision, token } = file.handedIn;
  const own = (byResponse.get(responseId) ?? []).filter(({ hash }) => hash !== file.hash);
  const latest = Math.max(revision, ...own.map(({ handedIn }) => handedIn.revision));
  if (latest > revision) return { kind: 'olderRevision', revision, latest };
  const beside = own.filter(({ handedIn }) => handedIn.revision === revision);
  const differing = beside.length === 0 ? [] : differingFrom(file, beside);
  if (differing.length > 0) {
    return { kind: 'differs', revision, others: differing.map(({ hash }) => hash) };
  }
  const rivals = token === null ? [] : [...(responsesByToken.get(token) ?? [])];
  const others = rivals.filter((id) => id !== responseId);
  if (others.length > 0) return { kind: 'secondForInvitation', others };
  // Two sealings of the same in one batch: the one with the lower hash counts.
  const isStored = (stored.get(responseId) ?? []).some((one) => one.handedIn.revision === revision);
  if (isStored || beside.some(({ hash }) => hash < file.hash)) return { kind: 'sameContent' };
  const comparison = comparableOf(file.handedIn, context);
  const comparable = comparison.kind === 'partly' ? comparison.comparable : null;
  const before = own.map(({ handedIn }) => handedIn.revision);
  return before.length === 0 || beside.length === own.length
    ? { kind: 'new', comparable }
    : { kind: 'newerRevision', revision, before: Math.max(...before), comparable };
}

function differingFrom(file: OpenedFile, others: readonly OpenedFile[]): OpenedFile[] {
  const content = contentOf(file.handedIn);
  return others.filter(({ handedIn }) => contentOf(handedIn) !== content);
}

function indexOf(files: readonly OpenedFile[]): Index {
  const byResponse = new Map<string, OpenedFile[]>();
  const responsesByToken = new Map<string, Set<ResponseId>>();
  for (const file of files) {
    const { responseId, token } = file.handedIn;
    const own = byResponse.get(responseId);
    if (own === undefined) byResponse.set(responseId, [file]);
    else own.push(file);
    if (token === null) continue;
    const rivals = responsesByToken.get(token);
    if (rivals === undefined) responsesByToken.set(token, new Set([responseId]));
    else rivals.add(responseId);
  }
  return { byResponse, responsesByToken };
}

/** A meeting answers as one; a survey says a seat or a sector, and a group, as the round asks. */
function isPlaceAsked(
  { seatId, sector, group }: HandedIn,
  { round, sealing, network }: MergeContext,
) {
  if (round.mode === 'consensus') return seatId === null && sector === null && group === undefined;
  if (group !== undefined && !groupsAsked(round).includes(group)) return false;
  if (sealing.asks === 'seat') {
    return sector === null && round.invited.some((place) => place.seatId === seatId);
  }
  const invited = new Set(round.invited.map((place) => place.seatId));
  return (
    seatId === null && network.seats.some((seat) => invited.has(seat.id) && seat.sector === sector)
  );
}

function isInvited({ seatId, token }: HandedIn, { sealing }: MergeContext): boolean {
  if (sealing.tokens === null || token === null) return sealing.tokens === null && token === null;
  const place = sealing.tokens.find((one) => one.token === token);
  return place !== undefined && (seatId === null || seatId === place.seatId);
}
