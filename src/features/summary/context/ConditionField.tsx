import { useFormContext } from 'react-hook-form';
import type { CategoryItem, Item, LevelItem } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField, TextArea } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { ContextInput } from './context-form.ts';
import type { KnownTrust } from './read-context.ts';
import { TrustHint } from './TrustHint.tsx';

/** What practitioners' trust in each other is called among the conditions. */
const trustItem = 'TRANSFER-PRA-1';

interface ConditionFieldProps {
  item: Item;
  trust: KnownTrust | null;
}

/** One condition: its positions in words, and where the judgement comes from. */
export function ConditionField({ item, trust }: ConditionFieldProps) {
  const m = useMessages('context');
  const { register, formState } = useFormContext<ContextInput>();
  if (item.kind === 'bipolar') return null;
  const error = formState.errors.items?.[item.id]?.source?.message;
  return (
    <Stack gap={3}>
      <FieldGroup
        legend={<QuestionText text={item.text} />}
        hint={
          <>
            {item.kind === 'level' && <QuestionText text={item.nextStep.text} />}
            {item.derived === true && ` ${m.ourReading}`}
          </>
        }
      >
        {item.id === trustItem && trust !== null && item.kind === 'level' && (
          <TrustHint item={item} trust={trust} />
        )}
        {choicesOf(item).map(({ value, digit, text }) => (
          <CheckField
            key={value}
            type="radio"
            value={value}
            label={
              <>
                {digit}
                <QuestionText text={text} />
              </>
            }
            {...register(`items.${item.id}.value`)}
          />
        ))}
        <CheckField
          type="radio"
          value=""
          label={m.notJudged}
          {...register(`items.${item.id}.value`)}
        />
      </FieldGroup>
      <TextArea
        label={m.source}
        hint={m.sourceHint}
        error={error}
        rows={2}
        {...register(`items.${item.id}.source`)}
      />
    </Stack>
  );
}

function choicesOf(item: LevelItem | CategoryItem) {
  if (item.kind === 'category') {
    return item.options.map(({ key, label }) => ({ value: key, digit: '', text: label }));
  }
  return (item.levels ?? []).map((text, index) => ({
    value: String(index + 1),
    digit: `${index + 1} · `,
    text,
  }));
}
