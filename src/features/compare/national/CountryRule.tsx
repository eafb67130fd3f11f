import type { CountryGroups } from '../../../domain/comparison/country-groups.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './National.module.css';

/** Why some countries stand together, or none for itself; nothing where each has enough networks. */
export function CountryRule({ countries: { alone, together } }: { countries: CountryGroups }) {
  const m = useMessages('national');
  const format = useFormat();
  if (together.length === 0) return null;
  const fewest = format.number(defaultSettings.peersForQuartiles);
  const name = (code: string) => (code === '' ? m.noCountry : format.country(code));
  return (
    <p className={styles.rule}>
      {alone.length === 0
        ? m.noCountryAlone({ fewest })
        : m.together({ fewest, countries: format.list(together.map(name)) })}
    </p>
  );
}
