import type { Network } from '../../domain/network/network.ts';
import type { Item, Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type {
  DimensionResult,
  QuestionnaireResult,
  RoundResult,
} from '../../domain/score/results.ts';

/** What every part of one questionnaire's results needs to know. */
export interface View {
  readonly questionnaire: Questionnaire;
  readonly result: QuestionnaireResult;
  readonly round: RoundResult;
  readonly network: Network;
  /** First parts of the names of saved files: network and round. */
  readonly fileName: readonly string[];
}

export function isConsensus(view: View): boolean {
  return view.round.mode === 'consensus';
}

/** The level to aim for: usually 4, or 3 for a network younger than a year (M18). */
export function targetOf({ network, round }: Pick<View, 'network' | 'round'>): number {
  const { targetLevel, targetLevelStartUp } = round.settings;
  return network.startUp ? targetLevelStartUp : targetLevel;
}

/** Whether a dimension's mean takes the item the other way round; without a mean nothing does. */
export function isCountedReversed(questionnaire: Questionnaire, item: Item): boolean {
  if (item.kind !== 'level' || item.reverse !== true) return false;
  const dimension = questionnaire.dimensions.find(({ items }) => items.includes(item));
  return dimension?.scored === true;
}

/** Maturity is read on the ramp, agreement from the middle, and conditions without better or worse. */
export function paletteOf(
  questionnaire: Questionnaire,
  item: Pick<Item, 'kind'>,
): 'ramp' | 'diverging' | 'plain' {
  if (questionnaire.purpose === 'context' || item.kind === 'bipolar') return 'plain';
  return questionnaire.scale === 'agreement' ? 'diverging' : 'ramp';
}

/** In a meeting the denominator is the statements: on how many of them a level was agreed. */
export function agreedStatements({ items }: DimensionResult): { n: number; of: number } {
  return { n: items.filter((item) => item.figures.kind === 'shown').length, of: items.length };
}
