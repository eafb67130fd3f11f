import type { Requirement } from '../../../domain/comparison/match-practice.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import styles from './Learn.module.css';

const strengths = ['must', 'should'] as const;

interface RequirementFieldsProps {
  row: Requirement;
  items: ReadonlyMap<string, Item>;
  /** Conditions that no other row is about. */
  free: readonly Item[];
  onChange: (row: Requirement) => void;
  onRemove: () => void;
}

/** One condition: which, how firmly, and from which position on. */
export function RequirementFields({
  row,
  items,
  free,
  onChange,
  onRemove,
}: RequirementFieldsProps) {
  const m = useMessages('learn');
  const practices = useMessages('practices');
  const read = useReadText();
  const item = items.get(row.item);
  const choices = [...(item === undefined ? [] : [item]), ...free];
  const name = item === undefined ? '' : read(item.text);
  const levelText = (level: number) =>
    item?.kind === 'level' && item.levels !== undefined ? read(item.levels[level - 1] ?? {}) : '';
  return (
    <div className={styles.row}>
      <SelectField
        label={m.condition}
        value={row.item}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(({ id }) => id === currentTarget.value);
          if (chosen !== undefined) onChange({ ...row, item: chosen.id });
        }}
      >
        {choices.map(({ id, text }) => (
          <option key={id} value={id}>
            {read(text)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={m.strength}
        value={row.strength}
        onChange={({ currentTarget }) => {
          const strength = strengths.find((one) => one === currentTarget.value);
          if (strength !== undefined) onChange({ ...row, strength });
        }}
      >
        {strengths.map((strength) => (
          <option key={strength} value={strength}>
            {practices.strengths[strength]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={m.atLeast}
        value={row.atLeast}
        onChange={({ currentTarget }) => {
          const atLeast = levels.find((one) => String(one) === currentTarget.value);
          if (atLeast !== undefined) onChange({ ...row, atLeast });
        }}
      >
        {levels.map((level) => (
          <option key={level} value={level}>
            {`${level}: ${levelText(level)}`}
          </option>
        ))}
      </SelectField>
      <Button weight="quiet" aria-label={m.removeOf({ condition: name })} onClick={onRemove}>
        {m.remove}
      </Button>
    </div>
  );
}
