import { useFormContext } from 'react-hook-form';
import { readText } from '../../../domain/questionnaire/text.ts';
import type { SeatType } from '../../../domain/network/seat-type.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { mostAtOnce, type AddSeatsInput } from './add-seats-form.ts';
import styles from './AddSeats.module.css';

const counts = Array.from({ length: mostAtOnce }, (_, index) => index + 1);

/** A kind of seat; how many of it is asked only once it is ticked. */
export function SeatTypeRow({ type, there }: { type: SeatType; there: number }) {
  const m = useMessages('network');
  const language = useLanguage();
  const { register, watch } = useFormContext<AddSeatsInput>();
  const title = readText(type.title, language);
  const isChosen = watch(`chosen.${type.key}`);
  return (
    <div className={styles.row}>
      <CheckField
        label={<span lang={title.language}>{title.value}</span>}
        hint={there > 0 ? m.seatsThere({ count: there }) : undefined}
        {...register(`chosen.${type.key}`)}
      />
      {isChosen && (
        <span className={styles.count}>
          <select aria-label={m.howMany({ type: title.value })} {...register(`counts.${type.key}`)}>
            {counts.map((count) => (
              <option key={count} value={count}>
                {m.seatCount({ count })}
              </option>
            ))}
          </select>
        </span>
      )}
    </div>
  );
}
