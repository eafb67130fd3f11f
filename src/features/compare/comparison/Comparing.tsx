import { useMemo, useState } from 'react';
import { choicesIn } from '../../../domain/comparison/choices-in.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { pathOfPlace } from '../places.ts';
import type { Collected } from '../use-collection.ts';
import { fitting, usualChoice, type Chosen } from './choice/chosen.ts';
import { Compared } from './Compared.tsx';
import { useTexts } from '../use-texts.ts';

/** What is compared, and the comparison. */
export function Comparing({ found }: { found: Collected }) {
  const { collection, collected } = found;
  const m = useMessages('comparison');
  const texts = useTexts(collected);
  const choices = useMemo(() => choicesIn(collected), [collected]);
  const [wanted, setWanted] = useState<Chosen>();
  const [first] = choices;
  if (first === undefined) {
    return (
      <EmptyState
        title={m.emptyTitle}
        action={
          <ButtonLink to={pathOfPlace(collection.id, 'networks')} weight="primary">
            {m.toNetworks}
          </ButtonLink>
        }
      >
        <p>{m.emptyText}</p>
      </EmptyState>
    );
  }
  const chosen = fitting(wanted, choices) ?? usualChoice(first);
  return (
    <Compared found={found} texts={texts} choices={choices} chosen={chosen} onChoose={setWanted} />
  );
}
