import { isBroughtIn, type SummaryStanding } from '../../../../domain/comparison/standing.ts';
import type { SummaryProblemKind } from '../../../../files/summary/summary-problem.ts';
import { groupInOrder, type GroupOf } from '../../../../files/worker/outcomes.ts';
import type { Outcome } from '../worker/gathering-tasks.ts';

export type GroupKind = SummaryStanding['kind'] | SummaryProblemKind;

export type Group = GroupOf<GroupKind, Outcome>;

const standings = [
  'new',
  'newerRound',
  'olderRound',
  'otherRevision',
  'duplicate',
  'inTrash',
] as const satisfies readonly SummaryStanding['kind'][];

/** From what changes something to what is left out. */
const order: readonly GroupKind[] = [
  ...standings,
  'underThreshold',
  'otherText',
  'newer',
  'invalid',
  'damaged',
  'empty',
  'notReadable',
  'zip',
  'tooLarge',
  'otherFormat',
  'notSummary',
];

export function groupsOf(outcomes: readonly Outcome[]): Group[] {
  return groupInOrder(outcomes, kindOf, order);
}

function kindOf(outcome: Outcome): GroupKind {
  return 'problem' in outcome ? outcome.problem.kind : outcome.standing.kind;
}

/** How many would be brought in. */
export function newCount(outcomes: readonly Outcome[]): number {
  return outcomes.filter((one) => 'standing' in one && isBroughtIn(one.standing)).length;
}

export function isStanding(kind: GroupKind): kind is SummaryStanding['kind'] {
  return standings.some((one) => one === kind);
}
