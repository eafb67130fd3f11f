import type { RuleId } from '../../../files/built-in/rule-ids.ts';
import type { ExampleOf } from './example.ts';
import { priorities } from './first-steps.ts';
import { betweenNetworks, comparison, evidence, index, quality } from './many-networks.ts';
import * as network from './one-network.ts';
import * as statement from './one-statement.ts';

/** Each rule at work: the answers are given, everything else is worked out when it is asked for. */
export const examples: { readonly [R in RuleId]: () => ExampleOf<R> } = {
  M1: statement.weighting,
  M2: statement.dontKnow,
  M3: statement.missing,
  M4: statement.centre,
  M5: statement.stage,
  M6: statement.agreement,
  M7: statement.twoCamps,
  M8: network.perspectives,
  M9: network.consistency,
  M10: network.smallGroups,
  M11: network.change,
  M12: network.responseRates,
  M13: network.anonymity,
  M14: network.meeting,
  M15: evidence,
  M16: index,
  M17: comparison,
  M18: priorities,
  M19: quality,
  M20: betweenNetworks,
};
