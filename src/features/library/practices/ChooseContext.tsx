import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { OwnContext } from './use-contexts.ts';

interface ChooseContextProps {
  contexts: readonly OwnContext[];
  chosen: OwnContext | undefined;
  conditions: Questionnaire;
  /** Empty for none. */
  onChoose: (id: string) => void;
}

/** Beside whose conditions the cards are read. */
export function ChooseContext({ contexts, chosen, conditions, onChoose }: ChooseContextProps) {
  const m = useMessages('practices');
  const format = useFormat();
  if (contexts.length === 0) {
    return (
      <Notice>
        <p>{m.noConditions}</p>
        <Row>
          <ButtonLink to="/networks">{m.toNetworks}</ButtonLink>
        </Row>
      </Notice>
    );
  }
  const asked = itemsOf(conditions).filter(({ kind }) => kind === 'level').length;
  return (
    <SelectField
      label={m.beside}
      hint={
        chosen !== undefined &&
        m.assessed({
          day: format.day(chosen.profile.assessedOn),
          rated: Object.keys(chosen.profile.conditions).length,
          asked,
        })
      }
      value={chosen?.id ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{m.besideNobody}</option>
      {contexts.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
