import type { Item, Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Level } from '../../../domain/questionnaire/level.ts';
import type { Answer } from '../../../domain/response/answer.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { LevelChip, NoLevelChip } from '../../../ui/LevelChip.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';

interface AnswerShownProps {
  questionnaire: Questionnaire;
  item: Item | undefined;
  answer: Answer;
}

/** One answer in few words: a level with its digit, or what was said instead of one. */
export function AnswerShown({ questionnaire, item, answer }: AnswerShownProps) {
  const names = useMessages('answer');
  const m = useMessages('review');
  switch (answer.kind) {
    case 'level':
      return (
        <>
          <LevelShown questionnaire={questionnaire} item={item} level={answer.level} />
          {answer.minorityView === true && <span>, {m.withMinority}</span>}
        </>
      );
    case 'option': {
      const options = item?.kind === 'category' ? item.options : [];
      const label = options.find(({ key }) => key === answer.option)?.label;
      return label === undefined ? m.formerAnswer : <QuestionText text={label} />;
    }
    case 'notApplicable':
      return (
        <NoLevelChip>
          <span>
            {names.notApplicable}
            {': '}
            {answer.reason.trim() === '' ? m.noReason : answer.reason}
          </span>
        </NoLevelChip>
      );
    case 'dontKnow':
    case 'preferNotToSay':
      return <NoLevelChip>{names[answer.kind]}</NoLevelChip>;
  }
}

interface LevelShownProps extends Pick<AnswerShownProps, 'questionnaire' | 'item'> {
  level: Level;
}

/** Only a maturity level stands on the ramp: a position or an agreement is not more or less mature. */
function LevelShown({ questionnaire, item, level }: LevelShownProps) {
  const m = useMessages('answer');
  if (item?.kind === 'bipolar') {
    const { low, middle, high } = item.poles;
    const pole = [low, undefined, middle, undefined, high][level - 1];
    if (pole === undefined) return m.between({ low: level - 1, high: level + 1 });
    return <QuestionText text={pole} />;
  }
  const name = questionnaire.levelNames[level - 1];
  const text = name === undefined ? level : <QuestionText text={name} />;
  return questionnaire.scale === 'rubric' ? <LevelChip level={level}>{text}</LevelChip> : text;
}
