import { useState } from 'react';
import type { ItemAmong } from '../../../../domain/comparison/items-among.ts';
import { DimensionId } from '../../../../domain/kernel/ids.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { SelectField } from '../../../../ui/Field.tsx';
import { Section } from '../../../../ui/Page.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';
import { ItemsFigure } from './ItemsFigure.tsx';

/** The statements of one dimension, which the reader chooses. */
export function Items({ view, items }: { view: View; items: readonly ItemAmong[] }) {
  const m = useMessages('comparison-figures');
  const read = useReadText();
  const { dimensions } = view.compared;
  const [wanted, setWanted] = useState<DimensionId>();
  const chosen = dimensions.find(({ id }) => id === wanted) ?? dimensions[0];
  if (chosen === undefined) return null;
  return (
    <Section title={m.itemsTitle}>
      <div data-screen-only="">
        <SelectField
          label={m.itemsChoose}
          value={chosen.id}
          onChange={(event) => setWanted(DimensionId.safeParse(event.target.value).data)}
        >
          {dimensions.map(({ id }) => (
            <option key={id} value={id}>
              {read(dimensionText(view, id))}
            </option>
          ))}
        </SelectField>
      </div>
      <ItemsFigure
        view={view}
        dimensionId={chosen.id}
        items={items.filter(({ dimensionId }) => dimensionId === chosen.id)}
      />
    </Section>
  );
}
