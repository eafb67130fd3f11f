import { textsThatTell } from '../../../domain/comparison/alias.ts';
import { sourcesIn } from '../../../domain/network/context.ts';
import { questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import type { ChoicesProps } from './Choices.tsx';

/** Whether the context goes along, and what in it would tell a name that stays out. */
export function ContextChoice({ found, choice, onChoice }: ChoicesProps) {
  const m = useMessages('summary');
  const format = useFormat();
  const { network, round, context } = found;
  const place = `/networks/${network.id}/context/${round.id}`;
  if (context === null) {
    return (
      <div>
        <p>{m.noContext}</p>
        <Row>
          <ButtonLink to={place}>{m.toContext}</ButtonLink>
        </Row>
      </div>
    );
  }
  const { conditions, categories } = context;
  const judged = Object.keys({ ...conditions, ...categories }).length;
  const telling = choice.namedBy === 'alias' ? textsThatTell(sourcesIn(context), network) : [];
  return (
    <Stack gap={3}>
      <CheckField
        label={m.withContext}
        hint={m.withContextHint({ n: format.number(judged), of: format.number(all) })}
        checked={choice.withContext}
        onChange={({ target }) => onChoice({ ...choice, withContext: target.checked })}
      />
      {choice.withContext && telling.length > 0 && (
        <Notice kind="status" title={m.sourcesTellTitle}>
          <p>{m.sourcesTell({ count: telling.length })}</p>
          <ul>
            {telling.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Row>
        <ButtonLink to={place}>{m.changeContext}</ButtonLink>
      </Row>
    </Stack>
  );
}

const all = questionnaireIndex.find(({ purpose }) => purpose === 'context')?.counts.all ?? 0;
