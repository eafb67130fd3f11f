import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import type { Result } from '../../domain/kernel/result.ts';

/** What became of one of many files: how it stands to what is here, or why it could not be read. */
export type OutcomeOf<Standing, Problem> =
  | { readonly name: string; readonly hash: ContentHash; readonly standing: Standing }
  | { readonly name: string; readonly problem: Problem };

export interface GroupOf<Kind, Outcome> {
  readonly kind: Kind;
  readonly outcomes: readonly Outcome[];
}

interface Read<Problem> {
  readonly name: string;
  readonly outcome: Result<{ readonly hash: ContentHash }, Problem>;
}

/** `standings`: of those that could be read, in their order. */
export function outcomesOf<Standing, Problem>(
  read: readonly Read<Problem>[],
  standings: readonly Standing[],
): OutcomeOf<Standing, Problem>[] {
  let next = 0;
  return read.map(({ name, outcome }) => {
    if (!outcome.ok) return { name, problem: outcome.error };
    const standing = standings[next];
    next += 1;
    if (standing === undefined) throw new Error('A file that was read has no standing');
    return { name, hash: outcome.value.hash, standing };
  });
}

/** Those of one kind together, kinds in the order given; kinds of which there is none are left out. */
export function groupInOrder<Kind, Outcome>(
  outcomes: readonly Outcome[],
  kindOf: (outcome: Outcome) => Kind,
  order: readonly Kind[],
): GroupOf<Kind, Outcome>[] {
  const groups = new Map<Kind, Outcome[]>(order.map((kind) => [kind, []]));
  for (const outcome of outcomes) groups.get(kindOf(outcome))?.push(outcome);
  return [...groups]
    .filter(([, own]) => own.length > 0)
    .map(([kind, own]) => ({ kind, outcomes: own }));
}
