import type { Topic } from './learning-scope.ts';
import { isSameTopic, type Partner } from './partners.ts';

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
 * before a second to anybody; those with few partners choose first. A visit is planned only for
 * dimensions that no earlier visit of the same guest is about, never where law or mandate do not
 * fit, and never beyond the limits.
 */
export function planVisits(
  partners: ReadonlyMap<string, readonly Partner[]>,
  { visits, guests }: VisitLimits = usualLimits,
): Visit[] {
  const guestsOf = new Map<string, number>();
  const plans = [...partners]
    .toSorted(([key, one], [other, two]) => one.length - two.length || (key < other ? -1 : 1))
    .map(([learner, choices]) => ({ learner, choices, planned: new Array<Visit>() }));
  const plan: Visit[] = [];
  for (let turn = 0; turn < visits; turn += 1) {
    for (const { learner, choices, planned } of plans) {
      const isFree = ({ teacher }: Partner) => (guestsOf.get(teacher) ?? 0) < guests;
      const visit = nextVisit(learner, choices, planned, isFree);
      if (visit === null) continue;
      planned.push(visit);
      plan.push(visit);
      guestsOf.set(visit.teacher, (guestsOf.get(visit.teacher) ?? 0) + 1);
    }
  }
  return plan;
}

function nextVisit(
  learner: string,
  choices: readonly Partner[],
  planned: readonly Visit[],
  isFree: (partner: Partner) => boolean,
): Visit | null {
  for (const partner of choices) {
    if (partner.verdict === 'notAsItIs' || !isFree(partner)) continue;
    if (planned.some(({ teacher }) => teacher === partner.teacher)) continue;
    const topics = partner.topics.filter((topic) => !isPlanned(topic, planned));
    if (topics.length > 0) return { ...partner, learner, topics };
  }
  return null;
}

function isPlanned(topic: Topic, planned: readonly Visit[]): boolean {
  return planned.some((visit) => visit.topics.some((other) => isSameTopic(topic, other)));
}
