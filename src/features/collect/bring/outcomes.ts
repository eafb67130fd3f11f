import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { isKept, type OpenedFile, type Standing } from '../../../domain/response/merge.ts';
import type { FileProblem, FileProblemKind } from '../../../files/response-file/file-problem.ts';
import type { ReadSource } from '../../../files/response-file/read-source.ts';
import { groupInOrder, type GroupOf, type OutcomeOf } from '../../../files/worker/outcomes.ts';

/** What became of one file: how it stands to the round, or why it could not be opened. */
export type Outcome = OutcomeOf<Standing, FileProblem>;

export type GroupKind = StandingGroup | FileProblemKind;
export type StandingGroup = Standing['kind'] | 'partly';

export type Group = GroupOf<GroupKind, Outcome>;

/** From what changes something to what is left out. */
const order: readonly GroupKind[] = [
  'new',
  'partly',
  'newerRevision',
  'differs',
  'secondForInvitation',
  'olderRevision',
  'sameContent',
  'duplicate',
  'inTrash',
  'otherRound',
  'otherQuestionnaire',
  'unknownSeat',
  'unknownInvitation',
  'notForThisKey',
  'cut',
  'damaged',
  'newer',
  'invalid',
  'empty',
  'notReadable',
  'zip',
  'tooLarge',
  'otherFormat',
  'underPassphrase',
  'notSealed',
];

export function openedOf(read: readonly ReadSource[]): OpenedFile[] {
  return read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
}

/** What these files are called, by their hash; of several names of one file, the first. */
export function namesOf(
  hashes: readonly ContentHash[],
  outcomes: readonly Outcome[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const asked = new Set(hashes);
  if (asked.size === 0) return names;
  for (const one of outcomes) {
    if ('hash' in one && asked.has(one.hash) && !names.has(one.hash)) names.set(one.hash, one.name);
  }
  return names;
}

export function groupsOf(outcomes: readonly Outcome[]): Group[] {
  return groupInOrder(outcomes, kindOf, order);
}

/** How many a merge would keep. */
export function keptCount(outcomes: readonly Outcome[]): number {
  return outcomes.filter((one) => 'standing' in one && isKept(one.standing)).length;
}

export function isStandingGroup(kind: GroupKind): kind is StandingGroup {
  return order.indexOf(kind) < order.indexOf('notForThisKey');
}

function kindOf(outcome: Outcome): GroupKind {
  if ('problem' in outcome) return outcome.problem.kind;
  const { standing } = outcome;
  return standing.kind === 'new' && standing.comparable !== null ? 'partly' : standing.kind;
}
