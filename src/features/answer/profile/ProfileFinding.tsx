import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { OwnDimension } from '../../../domain/score/own-profile.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { titleOfDimension } from './title-of-dimension.ts';

interface ProfileFindingProps {
  questionnaire: Questionnaire;
  dimensions: readonly OwnDimension[];
}

/** The profile in one sentence. */
export function ProfileFinding({ questionnaire, dimensions }: ProfileFindingProps) {
  const m = useMessages('profile');
  const format = useFormat();
  const read = useReadText();
  const means = dimensions.flatMap(({ mean }) => (mean === undefined ? [] : [mean]));
  const [lowest, highest] = [Math.min(...means), Math.max(...means)];
  if (means.length === 0) return <p>{m.nothingRated}</p>;
  if (means.length > 1 && lowest === highest) return <p>{m.allAlike}</p>;
  const names = dimensions
    .filter(({ mean }) => mean === lowest)
    .map(({ id }) => read(titleOfDimension(questionnaire, id)));
  return <p>{m.lowestIs({ dimensions: format.list(names) })}</p>;
}
