import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField, TextField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { whyNotAlias } from './choice.ts';
import type { ChoicesProps } from './Choices.tsx';

/** The network's name, or an alias that does not tell it. */
export function NameChoice({ found, choice, onChoice }: ChoicesProps) {
  const m = useMessages('summary');
  const { network, given } = found;
  const { namedBy, alias } = choice;
  const problem = whyNotAlias(found, choice);
  return (
    <Stack gap={3}>
      <FieldGroup legend={m.namedBy}>
        <CheckField
          type="radio"
          name="namedBy"
          label={m.byAlias}
          hint={m.byAliasHint}
          checked={namedBy === 'alias'}
          onChange={() => onChoice({ ...choice, namedBy: 'alias' })}
        />
        <CheckField
          type="radio"
          name="namedBy"
          label={m.byName({ name: network.name })}
          checked={namedBy === 'name'}
          onChange={() => onChoice({ ...choice, namedBy: 'name' })}
        />
      </FieldGroup>
      {namedBy === 'alias' && (
        <TextField
          name="alias"
          label={m.alias}
          hint={m.aliasHint}
          // Nothing was typed yet: the time to say so is when the file is to be saved.
          error={problem === null || problem === 'missing' ? undefined : m.aliasProblems[problem]}
          value={alias}
          autoComplete="off"
          onChange={({ target }) => onChoice({ ...choice, alias: target.value })}
        />
      )}
      {given?.namedBy === 'name' && namedBy === 'alias' && <p>{m.namedBefore}</p>}
      {given?.namedBy === 'alias' && namedBy === 'name' && (
        <p>{m.aliasBefore({ alias: given.alias })}</p>
      )}
    </Stack>
  );
}
