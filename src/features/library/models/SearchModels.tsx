import type { ModelSearch } from '../../../domain/comparison/find-models.ts';
import { modelAspects, type NamedModel } from '../../../domain/comparison/named-model.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import styles from './ModelsPage.module.css';

interface SearchModelsProps {
  models: readonly NamedModel[];
  search: ModelSearch;
  onSearch: (search: ModelSearch) => void;
}

/** Takes effect while it is typed; there is nothing to send. */
export function SearchModels({ models, search, onSearch }: SearchModelsProps) {
  const m = useMessages('models');
  const format = useFormat();
  const language = useLanguage();
  const countries = [...new Set(models.flatMap((model) => model.countries))]
    .map((code) => ({ code, name: format.country(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <div role="search" className={styles.search}>
      <TextField
        label={m.search}
        hint={m.searchHint}
        type="search"
        value={search.words}
        onChange={({ currentTarget }) => onSearch({ ...search, words: currentTarget.value })}
      />
      <SelectField
        label={m.country}
        value={search.country}
        onChange={({ currentTarget }) => onSearch({ ...search, country: currentTarget.value })}
      >
        <option value="">{m.anyCountry}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={m.aspect}
        value={search.aspect ?? ''}
        onChange={({ currentTarget }) => {
          const aspect = modelAspects.find((one) => one === currentTarget.value) ?? null;
          onSearch({ ...search, aspect });
        }}
      >
        <option value="">{m.anyAspect}</option>
        {modelAspects.map((aspect) => (
          <option key={aspect} value={aspect}>
            {m.aspects[aspect]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
