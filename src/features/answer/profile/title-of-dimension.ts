import type { DimensionId } from '../../../domain/kernel/ids.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';

export function titleOfDimension({ dimensions }: Questionnaire, wanted: DimensionId): Text {
  const found = dimensions.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`No dimension ${wanted} in this questionnaire`);
  return found.title;
}
