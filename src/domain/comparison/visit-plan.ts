import { isSameTopic, verdictOf, type Partner } from './partners.ts';

/** One network visits another about some dimensions. */
export interface Visit extends Partner {
  readonly learner: string;
}

export interface VisitLimits {
  /** At most so many visits that one network makes. */
  readonly visits: number;
  /** At most so many visits that one network receives, so that hosts are not worn out. */
  readonly guests: number;
}

export const usualLimits: VisitLimits = { visits: 2, guests: 3 };

/**
 * Who visits whom about what: by each network's partners in their order, one visit to everybody
 * before a second to anybody. A visit is planned only for dimensions that no earlier visit of the
 * same guest is about, never where law or mandate do not fit, and never beyond the limits.
 */
export function planVisits(
  partners: ReadonlyMap<string, readonly Partner[]>,
  { visits, guests }: VisitLimits = usualLimits,
): Visit[] {
  const plan: Visit[] = [];
  const received = new Map<string, number>();
  for (let turn = 0; turn < visits; turn += 1) {
    for (const [learner, all] of byFewestChoices(partners)) {
      const own = plan.filter((visit) => visit.learner === learner);
      const visit = all
        .filter((partner) => verdictOf(partner) !== 'notAsItIs')
        .filter(({ teacher }) => (received.get(teacher) ?? 0) < guests)
        .filter(({ teacher }) => own.every((earlier) => earlier.teacher !== teacher))
        .map((partner) => ({ ...partner, learner, topics: newTopics(partner, own) }))
        .find(({ topics }) => topics.length > 0);
      if (visit === undefined) continue;
      plan.push(visit);
      received.set(visit.teacher, (received.get(visit.teacher) ?? 0) + 1);
    }
  }
  return plan;
}

/** Those with few partners choose first, as others find somebody else. */
function byFewestChoices(partners: ReadonlyMap<string, readonly Partner[]>) {
  return [...partners].toSorted(
    ([key, one], [otherKey, other]) => one.length - other.length || (key < otherKey ? -1 : 1),
  );
}

function newTopics(partner: Partner, earlier: readonly Visit[]) {
  return partner.topics.filter((topic) =>
    earlier.every((visit) => !visit.topics.some((other) => isSameTopic(topic, other))),
  );
}
