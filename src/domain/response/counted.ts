import { toCanonicalJson } from '../kernel/canonical-json.ts';
import type { ContentHash } from '../kernel/content-hash.ts';
import type { ResponseId } from '../kernel/ids.ts';
import type { HandedIn, Received } from './handed-in.ts';

/** One way to decide a conflict: what stands together and would count if the others were set aside. */
export interface ConflictOption {
  readonly responseId: ResponseId;
  readonly revision: number;
  /** All files of this option, sorted. To decide for an option, set the files of the others aside. */
  readonly hashes: readonly ContentHash[];
}

/**
 * What only a person can decide. `differs`: the same response and revision with different content.
 * `secondForInvitation`: one invitation was answered by two responses.
 */
export interface Conflict {
  readonly kind: 'differs' | 'secondForInvitation';
  readonly options: readonly ConflictOption[];
}

export interface Counted {
  /** One for each response that counts, sorted by response id. */
  readonly counted: readonly Received[];
  readonly conflicts: readonly Conflict[];
}

/** All files of one response id that no decision has set aside, and the contents of the highest. */
interface Candidate {
  readonly responseId: ResponseId;
  readonly files: readonly Received[];
  /** Files of the highest revision, those with the same content together; more than one differ. */
  readonly contents: readonly (readonly Received[])[];
}

/**
 * What counts of a set of received responses: of each response id the highest revision. Where two
 * differ at that revision, or two response ids answer one invitation, none of them counts until all
 * but one are set aside. Depends on the sets alone: never on order, repetition or how they came.
 */
export function countedOf(
  received: readonly Received[],
  setAside: readonly ContentHash[] = [],
): Counted {
  const aside = new Set(setAside);
  const unique = new Map(received.map((one) => [one.id, one]));
  const standing = [...unique.values()].filter(({ id }) => !aside.has(id));
  const candidates = [...groupBy(standing, ({ handedIn }) => handedIn.responseId)]
    .map(([responseId, files]) => toCandidate(responseId, files))
    .toSorted((a, b) => compare(a.responseId, b.responseId));
  const rivals = rivalsByToken(candidates);
  const contested = new Set(rivals.flat());
  return {
    counted: candidates.flatMap((candidate) => {
      const only = candidate.contents.length === 1 ? candidate.contents[0]?.[0] : undefined;
      return only === undefined || contested.has(candidate) ? [] : [only];
    }),
    conflicts: [
      ...candidates.filter(({ contents }) => contents.length > 1).map(toDiffering),
      ...rivals.map(toSecondForInvitation),
    ],
  };
}

/** What a response says, without what differs from one sealing of it to the next. */
export function contentOf(handedIn: HandedIn): string {
  return toCanonicalJson(handedIn);
}

function toCandidate(responseId: ResponseId, own: readonly Received[]): Candidate {
  // Nearly always there is one: thousands are not sorted for the few that are not.
  if (own.length === 1) return { responseId, files: own, contents: [own] };
  const files = own.toSorted(byHash);
  const highest = Math.max(...files.map(({ handedIn }) => handedIn.revision));
  const top = files.filter(({ handedIn }) => handedIn.revision === highest);
  // Writing out what a response says costs most of all, and is needed only beside another.
  const contents =
    top.length === 1 ? [top] : [...groupBy(top, ({ handedIn }) => contentOf(handedIn)).values()];
  return { responseId, files, contents };
}

/** Candidates that answer the same invitation, where there are several. */
function rivalsByToken(candidates: readonly Candidate[]): Candidate[][] {
  const byToken = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const tokens = new Set(candidate.contents.flat().map(({ handedIn }) => handedIn.token));
    for (const token of tokens) {
      if (token !== null) byToken.set(token, [...(byToken.get(token) ?? []), candidate]);
    }
  }
  return [...byToken.values()].filter((rivals) => rivals.length > 1);
}

function toDiffering({ responseId, contents }: Candidate): Conflict {
  return {
    kind: 'differs',
    options: contents.map((files) => ({
      responseId,
      revision: files[0]?.handedIn.revision ?? 1,
      hashes: files.map(({ id }) => id),
    })),
  };
}

/** Earlier revisions go with the later ones, or they would take their place. */
function toSecondForInvitation(rivals: readonly Candidate[]): Conflict {
  return {
    kind: 'secondForInvitation',
    options: rivals.map(({ responseId, files, contents }) => ({
      responseId,
      revision: contents[0]?.[0]?.handedIn.revision ?? 1,
      hashes: files.map(({ id }) => id),
    })),
  };
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

function byHash(a: Received, b: Received): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
