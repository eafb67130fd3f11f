import { useMemo, useState } from 'react';
import { countedRows } from '../../../domain/comparison/compared-in.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { pathOfPlace } from '../places.ts';
import type { Collected } from '../use-collection.ts';
import { useTexts } from '../use-texts.ts';
import { nationalChoices } from './national-choices.ts';
import { NationalNotes } from './NationalNotes.tsx';
import { Insights } from './Insights.tsx';
import styles from './National.module.css';

export function National({ found }: { found: Collected }) {
  const { collection, collected } = found;
  const m = useMessages('national');
  const format = useFormat();
  const texts = useTexts(collected);
  const choices = useMemo(() => nationalChoices(collected, texts), [collected, texts]);
  const [at, setAt] = useState(0);
  const compared = choices[at] ?? choices[0];
  const reference = compared?.reference;
  const questionnaire = reference ? texts.get(reference.hash) : undefined;
  if (compared === undefined || questionnaire === undefined) {
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
  return (
    <>
      <div className={styles.tools}>
        {choices.length > 1 && (
          <div data-screen-only="">
            <FieldGroup legend={m.mode} hint={m.modeHint}>
              {choices.map((choice, place) => (
                <CheckField
                  key={`${choice.questionnaireId} ${choice.mode}`}
                  type="radio"
                  name="mode"
                  label={m.modes[choice.mode]({ n: format.number(choice.rows.length) })}
                  checked={choice === compared}
                  onChange={() => setAt(place)}
                />
              ))}
            </FieldGroup>
          </div>
        )}
        <NationalNotes compared={compared} />
        <div data-screen-only="">
          <Button weight="quiet" onClick={() => window.print()}>
            {m.print}
          </Button>
        </div>
      </div>
      {countedRows(compared).length > 0 && (
        <Insights compared={compared} questionnaire={questionnaire} collection={collection} />
      )}
    </>
  );
}
