import type { LevelItem, Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Answer } from '../../../domain/response/answer.ts';
import { favourableLevel, type OwnDimension } from '../../../domain/score/own-profile.ts';
import { referencesOf } from '../../../files/built-in/method-rules.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { MadeSteps } from '../../../ui/how-made/MadeSteps.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';

interface OwnMeansMadeProps {
  questionnaire: Questionnaire;
  dimensions: readonly OwnDimension[];
  answers: Readonly<Record<string, Answer>>;
}

/** The person's own levels behind each mean. They are nobody else's, so nothing is hidden. */
export function OwnMeansMade({ questionnaire, dimensions, answers }: OwnMeansMadeProps) {
  const m = useMessages('made');
  const format = useFormat();
  const read = useReadText();
  const lines = dimensions.map(({ id, mean, rated, asked }) => {
    const dimension = questionnaire.dimensions.find((one) => one.id === id);
    const levels = (dimension?.items ?? [])
      .filter((item): item is LevelItem => item.kind === 'level')
      .flatMap((item) => favourableLevel(item, answers) ?? []);
    const people = { n: format.number(rated), of: format.number(asked) };
    const said =
      mean === undefined
        ? m.ownTooFew(people)
        : m.ownMean({ levels: levels.join(' · '), mean: format.number(mean, 2), ...people });
    return `${read(dimension?.title ?? {})}: ${said}`;
  });
  return (
    <MadeSteps steps={[{ rule: 'M3', title: m.resultMean, lines }]} referencesOf={referencesOf} />
  );
}
