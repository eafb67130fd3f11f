import { useMemo, type ComponentProps } from 'react';
import { useFormat, useLanguage, useMessages } from '../../i18n/i18n-context.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { elsewhere, europe } from './countries.ts';

type CountryFieldProps = Omit<ComponentProps<typeof SelectField>, 'label' | 'children'>;

/** A native list, since typing the first letters is the quickest way through it. */
export function CountryField(select: CountryFieldProps) {
  const m = useMessages('network');
  return (
    <SelectField label={m.country} {...select}>
      <option value="">{m.countryNotGiven}</option>
      <CountryGroup label={m.europe} codes={europe} />
      <CountryGroup label={m.elsewhere} codes={elsewhere} />
    </SelectField>
  );
}

function CountryGroup({ label, codes }: { label: string; codes: readonly string[] }) {
  const format = useFormat();
  const language = useLanguage();
  const countries = useMemo(
    () =>
      codes
        .map((code) => ({ code, name: format.country(code) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    [codes, format, language],
  );
  return (
    <optgroup label={label}>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
