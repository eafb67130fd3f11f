import { verdicts as all, type Verdict } from '../../../domain/comparison/match-practice.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { SelectField } from '../../../ui/Field.tsx';

interface VerdictFilterProps {
  /** One to each card. */
  verdicts: readonly Verdict[];
  wanted: Verdict | null;
  onWant: (verdict: Verdict | null) => void;
}

export function VerdictFilter({ verdicts, wanted, onWant }: VerdictFilterProps) {
  const m = useMessages('practices');
  const countOf = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return (
    <SelectField
      label={m.show}
      value={wanted ?? ''}
      onChange={({ currentTarget }) =>
        onWant(all.find((verdict) => verdict === currentTarget.value) ?? null)
      }
    >
      <option value="">{m.showAll({ count: verdicts.length })}</option>
      {all.map((verdict) => (
        <option key={verdict} value={verdict}>
          {m.showVerdict({ verdict: m.verdicts[verdict], count: countOf(verdict) })}
        </option>
      ))}
    </SelectField>
  );
}
