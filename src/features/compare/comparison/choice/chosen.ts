import type { ComparableQuestionnaire } from '../../../../domain/comparison/choices-in.ts';
import type { ComparisonChoice } from '../../../../domain/comparison/compared-in.ts';

export type Chosen = Omit<ComparisonChoice, 'own'>;

/** The reader's choice, as far as the collection still has it. */
export function fitting(
  wanted: Chosen | undefined,
  choices: readonly ComparableQuestionnaire[],
): Chosen | undefined {
  const choice = choices.find(({ id }) => id === wanted?.questionnaireId);
  if (wanted === undefined || choice === undefined) return undefined;
  if (choice.networks[wanted.mode] === 0) return usualChoice(choice);
  return choice.hasCore[wanted.mode] ? wanted : { ...wanted, scope: 'all' };
}

/** The mode of more networks, on all statements. */
export function usualChoice({ id, networks }: ComparableQuestionnaire): Chosen {
  const mode = networks.consensus > networks.survey ? 'consensus' : 'survey';
  return { questionnaireId: id, mode, scope: 'all' };
}
