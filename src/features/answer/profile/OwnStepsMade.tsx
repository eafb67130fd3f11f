import type { LevelItem } from '../../../domain/questionnaire/questionnaire.ts';
import type { Answer } from '../../../domain/response/answer.ts';
import { favourableLevel } from '../../../domain/score/own-profile.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { referencesOf } from '../../../files/built-in/method-rules.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { lineAbout } from '../../../ui/how-made/line-about.ts';
import { MadeSteps } from '../../../ui/how-made/MadeSteps.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';

interface OwnStepsMadeProps {
  /** The statements that are named, in their order, with the answers to their questionnaire. */
  named: readonly { item: LevelItem; answers: Readonly<Record<string, Answer>> }[];
}

/** Why these statements come first: how far each lies below the target. */
export function OwnStepsMade({ named }: OwnStepsMadeProps) {
  const m = useMessages('made');
  const format = useFormat();
  const read = useReadText();
  const { targetLevel: target, unknownShortfall } = defaultSettings;
  const lines = named.map(({ item, answers }) => {
    const level = favourableLevel(item, answers);
    const said =
      level === undefined
        ? m.priorityUnknown({ short: format.number(unknownShortfall, 1) })
        : m.priorityFrom({
            target: format.number(target),
            value: format.number(level),
            short: format.number(target - level),
          });
    return lineAbout(read(item.text), said);
  });
  return (
    <MadeSteps
      steps={[{ rule: 'M18', title: m.resultPriority, lines }]}
      referencesOf={referencesOf}
    />
  );
}
