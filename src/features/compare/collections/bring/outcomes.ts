import { isBroughtIn, type SummaryStanding } from '../../../../domain/comparison/standing.ts';
import type { SummaryProblemKind } from '../../../../files/summary/summary-problem.ts';
import type { Outcome } from '../worker/gathering-tasks.ts';

export type GroupKind = SummaryStanding['kind'] | SummaryProblemKind;

export interface Group {
  readonly kind: GroupKind;
  readonly outcomes: readonly Outcome[];
}

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
  const groups = new Map<GroupKind, Outcome[]>();
  for (const outcome of outcomes) {
    const kind = 'problem' in outcome ? outcome.problem.kind : outcome.standing.kind;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [outcome]);
    else group.push(outcome);
  }
  return order.flatMap((kind) => {
    const own = groups.get(kind);
    return own === undefined ? [] : [{ kind, outcomes: own }];
  });
}

/** How many would be brought in. */
export function newCount(outcomes: readonly Outcome[]): number {
  return outcomes.filter((one) => 'standing' in one && isBroughtIn(one.standing)).length;
}

export function isStanding(kind: GroupKind): kind is SummaryStanding['kind'] {
  return standings.some((one) => one === kind);
}
