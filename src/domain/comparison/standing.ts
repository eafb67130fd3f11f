import type { ContentHash } from '../kernel/content-hash.ts';
import type { Summary } from './summary.ts';

/** A summary with its hash, as it is in a file or in a collection. */
export interface HashedSummary {
  readonly hash: ContentHash;
  readonly summary: Summary;
}

/** As much of a collected summary as decides what counts. */
export interface Standpoint {
  readonly hash: ContentHash;
  /** Keys of the network and of the round. */
  readonly network: ContentHash;
  readonly round: ContentHash;
  /** ISO 8601. */
  readonly closedOn: string;
  readonly revision: number;
  /** How many questionnaires it holds. */
  readonly questionnaires: number;
}

/** How a summary from a file stands to a collection and to the other files. */
export type SummaryStanding =
  /** Of a network that is not here, and its latest round. */
  | { readonly kind: 'new' }
  /** The very same is here, or stands among the files before it. */
  | { readonly kind: 'duplicate' }
  /** Deleted here: it stays in Recently deleted, and can be brought back there. */
  | { readonly kind: 'inTrash' }
  /** Another round of a network that is here, or of which the files hold a later round. */
  | { readonly kind: 'newerRound' | 'olderRound'; readonly closedOn: string }
  /** Another file about a round: one of them counts. */
  | { readonly kind: 'otherRevision'; readonly revision: number; readonly counts: boolean };

export function toStandpoint({ hash, summary }: HashedSummary): Standpoint {
  const { network, round, questionnaires } = summary;
  return {
    hash,
    network: network.key,
    round: round.key,
    closedOn: round.closedOn,
    revision: round.revision,
    questionnaires: questionnaires.length,
  };
}

/**
 * How each file stands to what is in the collection, in the order of the files. But for which of
 * two equal files comes first, the order says nothing. `inTrash`: hashes of what was deleted.
 */
export function summaryStandings(
  files: readonly Standpoint[],
  here: readonly Standpoint[],
  inTrash: ReadonlySet<ContentHash>,
): SummaryStanding[] {
  const hashesHere = new Set(here.map(({ hash }) => hash));
  const arriving = files.filter(({ hash }) => !hashesHere.has(hash) && !inTrash.has(hash));
  const ofNetwork = groupByNetwork([...here, ...arriving]);
  const seen = new Set<ContentHash>();
  return files.map((file): SummaryStanding => {
    if (inTrash.has(file.hash)) return { kind: 'inTrash' };
    if (hashesHere.has(file.hash) || seen.has(file.hash)) return { kind: 'duplicate' };
    seen.add(file.hash);
    return standingAmong(file, ofNetwork.get(file.network) ?? [], hashesHere);
  });
}

/** Whether a summary of this standing is put into the collection. */
export function isBroughtIn({ kind }: SummaryStanding): boolean {
  return kind !== 'duplicate' && kind !== 'inTrash';
}

/**
 * Of several files about one round, the one that counts: with the greatest revision, then the most
 * questionnaires, then the greatest hash. Gives one for each round of each network, by hash.
 */
export function countingSummaries<T extends HashedSummary>(collected: readonly T[]): T[] {
  return countingByRound(collected).toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
}

/** The same, in an order that follows the collected ones: for those who sort them anyway. */
export function countingByRound<T extends HashedSummary>(collected: readonly T[]): T[] {
  const counting = new Map<ContentHash, Map<ContentHash, T>>();
  for (const one of collected) {
    const { network, round } = one.summary;
    const rounds = counting.get(network.key) ?? new Map<ContentHash, T>();
    const other = rounds.get(round.key);
    if (other === undefined || countsMore(toStandpoint(one), toStandpoint(other))) {
      rounds.set(round.key, one);
    }
    counting.set(network.key, rounds);
  }
  return [...counting.values()].flatMap((rounds) => [...rounds.values()]);
}

function groupByNetwork(all: readonly Standpoint[]): Map<ContentHash, Standpoint[]> {
  const groups = new Map<ContentHash, Standpoint[]>();
  for (const one of all) {
    const group = groups.get(one.network);
    if (group === undefined) groups.set(one.network, [one]);
    else group.push(one);
  }
  return groups;
}

function standingAmong(
  file: Standpoint,
  ofNetwork: readonly Standpoint[],
  hashesHere: ReadonlySet<ContentHash>,
): SummaryStanding {
  const ofRound = ofNetwork.filter(({ round, hash }) => round === file.round && hash !== file.hash);
  if (ofRound.length > 0) {
    const counts = ofRound.every((other) => countsMore(file, other));
    return { kind: 'otherRevision', revision: file.revision, counts };
  }
  const others = ofNetwork.filter(({ round }) => round !== file.round);
  const isLatest = others.every((other) => isLater(file, other));
  if (!isLatest) return { kind: 'olderRound', closedOn: file.closedOn };
  const isKnown = others.some(({ hash }) => hashesHere.has(hash));
  return isKnown ? { kind: 'newerRound', closedOn: file.closedOn } : { kind: 'new' };
}

function isLater(one: Standpoint, other: Standpoint): boolean {
  return one.closedOn === other.closedOn ? one.round > other.round : one.closedOn > other.closedOn;
}

function countsMore(one: Standpoint, other: Standpoint): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  if (one.questionnaires !== other.questionnaires) return one.questionnaires > other.questionnaires;
  return one.hash > other.hash;
}
