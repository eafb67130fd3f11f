import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { Learning } from '../use-learning.ts';

interface ChooseLearnerProps {
  keys: readonly ContentHash[];
  learner: ContentHash;
  learning: Learning;
  names: (key: ContentHash) => string;
  onChoose: (key: ContentHash | undefined) => void;
}

/** For whom partners are looked for, and what is known of its conditions. */
export function ChooseLearner({ keys, learner, learning, names, onChoose }: ChooseLearnerProps) {
  const m = useMessages('learn');
  const format = useFormat();
  const { contexts, conditions, provisional } = learning.material;
  const context = contexts.get(learner);
  return (
    <Stack gap={3}>
      <SelectField
        label={m.learner}
        hint={
          context !== undefined &&
          m.contextHere({
            day: format.day(context.assessedOn),
            rated: Object.keys(context.conditions).length,
            asked: itemsOf(conditions).filter(({ kind }) => kind === 'level').length,
          })
        }
        value={learner}
        onChange={({ currentTarget }) => onChoose(keys.find((key) => key === currentTarget.value))}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {names(key)}
          </option>
        ))}
      </SelectField>
      {context === undefined && <Notice>{m.noContextHere}</Notice>}
      {provisional.includes(learner) && <Notice>{m.provisionalHere}</Notice>}
    </Stack>
  );
}
