import { use, useMemo } from 'react';
import type { Collection } from '../../../../domain/comparison/collection.ts';
import type { ComparedRow } from '../../../../domain/comparison/compared-in.ts';
import {
  countFilters,
  noFilter,
  sizeBounds,
  type NetworkFilter,
} from '../../../../domain/comparison/filter-networks.ts';
import type { CategoryItem } from '../../../../domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../../../domain/questionnaire/scope.ts';
import { loadTransferConditions } from '../../../../files/built-in/transfer-conditions.ts';
import { useFormat, useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { SelectField } from '../../../../ui/Field.tsx';
import { QuestionText, useReadText } from '../../../../ui/QuestionText.tsx';
import { useNumbers } from '../words.ts';
import styles from './ChoiceFields.module.css';
import { filterOptions } from './filter-options.ts';

interface FiltersProps {
  rows: readonly ComparedRow[];
  labels: Collection['labels'];
  filter: NetworkFilter;
  onFilter: (filter: NetworkFilter) => void;
}

/** Chooses some of the networks: by country, size, group, tag and what their context is like. */
export function Filters({ rows, labels, filter, onFilter }: FiltersProps) {
  const m = useMessages('comparison');
  const format = useFormat();
  const options = useMemo(() => filterOptions(rows, labels), [rows, labels]);
  const sizeWords = useSizeWords();
  const categories = itemsOf(use(loadTransferConditions())).filter(
    (item) => item.kind === 'category',
  );
  const count = countFilters(filter);
  const simple = [
    ['country', m.country, options.countries.map((one) => [one, format.country(one)])],
    ['size', m.size, options.sizes.map((one) => [one, sizeWords[one]])],
    ['group', m.group, options.groups.map((one) => [one, one])],
    ['tag', m.tag, options.tags.map((one) => [one, one])],
  ] as const;
  return (
    <details>
      <summary>
        {count === 0 ? m.filterTitle : m.filterCount({ count, n: format.number(count) })}
      </summary>
      <p>{m.filterHint}</p>
      <div className={styles.fields}>
        {simple
          .filter(([, , choices]) => choices.length > 0)
          .map(([field, label, choices]) => (
            <Choice
              key={field}
              label={label}
              value={filter[field]}
              choices={choices.map(([value, words]) => ({
                value: value ?? '',
                words: words ?? '',
              }))}
              onChange={(value) => onFilter({ ...filter, [field]: value })}
            />
          ))}
        {categories
          .filter(({ id }) => (options.categories.get(id)?.size ?? 0) > 0)
          .map((item) => (
            <CategoryChoice
              key={item.id}
              item={item}
              value={filter.categories[item.id] ?? ''}
              occurring={options.categories.get(item.id) ?? new Set()}
              onChange={(value) =>
                onFilter({ ...filter, categories: { ...filter.categories, [item.id]: value } })
              }
            />
          ))}
      </div>
      {count > 0 && <Button onClick={() => onFilter(noFilter)}>{m.clearFilters}</Button>}
    </details>
  );
}

interface ChoiceProps {
  label: React.ReactNode;
  value: string;
  choices: readonly { readonly value: string; readonly words: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  const m = useMessages('comparison');
  return (
    <SelectField label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{m.any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </SelectField>
  );
}

interface CategoryChoiceProps extends Pick<ChoiceProps, 'value' | 'onChange'> {
  item: CategoryItem;
  occurring: ReadonlySet<string>;
}

function CategoryChoice({ item, occurring, ...choice }: CategoryChoiceProps) {
  const read = useReadText();
  const choices = item.options
    .filter(({ key }) => occurring.has(key))
    .map(({ key, label }) => ({ value: key, words: read(label) }));
  return <Choice label={<QuestionText text={item.text} />} choices={choices} {...choice} />;
}

function useSizeWords() {
  const m = useMessages('comparison');
  const numbers = useNumbers();
  const { small, medium } = sizeBounds;
  return {
    small: m.sizes.small({ n: numbers.count(small) }),
    medium: m.sizes.medium({ from: numbers.count(small + 1), n: numbers.count(medium) }),
    large: m.sizes.large({ n: numbers.count(medium) }),
  };
}
