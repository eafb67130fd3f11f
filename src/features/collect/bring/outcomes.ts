import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { isKept, type OpenedFile, type Standing } from '../../../domain/response/merge.ts';
import type { FileProblem, FileProblemKind } from '../../../files/response-file/file-problem.ts';
import type { ReadSource } from '../../../files/response-file/read-source.ts';

/** What became of one file: how it stands to the round, or why it could not be opened. */
export type Outcome =
  | { readonly name: string; readonly hash: ContentHash; readonly standing: Standing }
  | { readonly name: string; readonly problem: FileProblem };

export type GroupKind = StandingGroup | FileProblemKind;
export type StandingGroup = Standing['kind'] | 'partly';

export interface Group {
  readonly kind: GroupKind;
  readonly outcomes: readonly Outcome[];
}

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

/** `standings`: of the opened ones, in their order. */
export function outcomesOf(read: readonly ReadSource[], standings: readonly Standing[]): Outcome[] {
  let next = 0;
  return read.map(({ name, outcome }) => {
    if (!outcome.ok) return { name, problem: outcome.error };
    const standing = standings[next];
    next += 1;
    if (standing === undefined) throw new Error('An opened file has no standing');
    return { name, hash: outcome.value.hash, standing };
  });
}

export function openedOf(read: readonly ReadSource[]): OpenedFile[] {
  return read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
}

export function groupsOf(outcomes: readonly Outcome[]): Group[] {
  const groups = new Map<GroupKind, Outcome[]>();
  for (const outcome of outcomes) {
    const kind = kindOf(outcome);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [outcome]);
    else group.push(outcome);
  }
  return order.flatMap((kind) => {
    const own = groups.get(kind);
    return own === undefined ? [] : [{ kind, outcomes: own }];
  });
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
