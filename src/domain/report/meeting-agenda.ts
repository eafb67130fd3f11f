import type { ItemId } from '../kernel/ids.ts';
import type { Recommendation } from './recommend.ts';
import type { RoundReport } from './round-report.ts';
import type { Statement } from './statement.ts';

/** One point of the meeting in which a network talks about its results. */
export type MeetingPoint = { readonly key: MeetingPointKey; readonly minutes: number } & (
  | { readonly kind: 'strength'; readonly statement: Statement }
  | { readonly kind: 'talk'; readonly statement: Statement }
  | { readonly kind: 'action'; readonly recommendation: Recommendation }
  | { readonly kind: 'close' }
);

/** Names a point, so that notes stay with it while the agenda around it changes. */
export type MeetingPointKey = 'strength' | 'action' | 'close' | `talk/${ItemId}`;

/** At most so many statements are talked about: more do not fit into two hours. */
const mostTalks = 3;

/** Two hours with a break: what works well, where views lie apart, what to do first, who does it. */
const minutes = { strength: 10, talk: 20, action: 20, close: 10 } as const;

/**
 * The agenda of a meeting on a closed round: one strength, up to three statements on which answers
 * lie farthest apart, the first thing to do, and a close. Points without an occasion are left out;
 * empty where the round has no figures. All of it has passed disclosure control.
 */
export function meetingAgenda({
  strongest,
  farthestApart,
  recommendations,
  parts,
}: Pick<RoundReport, 'strongest' | 'farthestApart' | 'recommendations' | 'parts'>): MeetingPoint[] {
  if (parts.length === 0) return [];
  const strength = strongest.slice(0, 1).map((statement): MeetingPoint => {
    return { key: 'strength', kind: 'strength', minutes: minutes.strength, statement };
  });
  const talks = farthestApart.slice(0, mostTalks).map((statement): MeetingPoint => {
    return { key: `talk/${statement.itemId}`, kind: 'talk', minutes: minutes.talk, statement };
  });
  const action = recommendations.first.slice(0, 1).map((recommendation): MeetingPoint => {
    return { key: 'action', kind: 'action', minutes: minutes.action, recommendation };
  });
  return [
    ...strength,
    ...talks,
    ...action,
    { key: 'close', kind: 'close', minutes: minutes.close },
  ];
}
