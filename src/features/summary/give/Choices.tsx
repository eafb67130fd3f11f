import { groupingOf } from '../../../domain/network/grouping.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { Choice } from './choice.ts';
import { ContextChoice } from './ContextChoice.tsx';
import { NameChoice } from './NameChoice.tsx';
import type { GivablePart, GivableRound } from './read-round.ts';

export interface ChoicesProps {
  found: GivableRound;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** Which figures leave, once and for all; what the network is called, and its context. */
export function Choices(props: ChoicesProps) {
  const m = useMessages('summary');
  const { found, choice, onChoice } = props;
  const isFixed = found.given !== undefined;
  return (
    <Stack gap={5}>
      <FieldGroup legend={m.questionnaires} hint={m.questionnairesHint}>
        {found.parts.map((part) => (
          <QuestionnaireChoice key={part.result.id} part={part} isFixed={isFixed} {...props} />
        ))}
        {found.unreadable.map(({ id, version }) => (
          <p key={id}>{m.unreadable({ id, version })}</p>
        ))}
        {found.result.mode === 'survey' && groupingOf(found.round) === 'sectors' && (
          <CheckField
            label={m.sides}
            hint={m.sidesHint}
            checked={choice.withSides}
            disabled={isFixed}
            onChange={({ target }) => onChoice({ ...choice, withSides: target.checked })}
          />
        )}
      </FieldGroup>
      <NameChoice {...props} />
      <ContextChoice {...props} />
    </Stack>
  );
}

interface QuestionnaireChoiceProps extends ChoicesProps {
  part: GivablePart;
  isFixed: boolean;
}

function QuestionnaireChoice(props: QuestionnaireChoiceProps) {
  const { part, isFixed, found, choice, onChoice } = props;
  const m = useMessages('summary');
  const format = useFormat();
  const read = useReadText();
  const { questionnaire, result, toSummarise } = part;
  const { id } = questionnaire;
  const answered = { n: format.number(result.n), of: format.number(result.asked) };
  const note = found.result.mode === 'consensus' ? m.agreedTogether : m.answered(answered);
  return (
    <CheckField
      label={read(questionnaire.title)}
      hint={
        toSummarise === null
          ? m.otherVersion({ recorded: result.version, here: questionnaire.version })
          : note
      }
      checked={toSummarise !== null && choice.questionnaires.includes(id)}
      disabled={isFixed || toSummarise === null}
      onChange={({ target }) =>
        onChoice({
          ...choice,
          questionnaires: found.parts
            .map((one) => one.result.id)
            .filter((one) => (one === id ? target.checked : choice.questionnaires.includes(one))),
        })
      }
    />
  );
}
