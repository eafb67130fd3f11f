import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { changeSealing } from '../parts/change-sealing.ts';
import { LanguageField } from '../parts/LanguageField.tsx';
import { useMail } from '../parts/use-mail.ts';
import type { KeyedRound } from '../parts/use-sealed-round.ts';
import { askErrors, withAsk, type Ask } from './ask.ts';
import { HowFields } from './HowFields.tsx';

/** What members are asked and told. Good texts stand there already, in the chosen language. */
export function AskForm({ sealed, onSaved }: { sealed: KeyedRound; onSaved: () => void }) {
  const m = useMessages('invite');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const { round, network, sealing } = sealed;
  const [chosen, setChosen] = useState(() => firstChoice(sealed));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const mail = useMail(chosen.language);
  const ask: Ask = {
    ...chosen,
    purpose: chosen.purpose ?? mail.purpose({ network: network.name }),
    storage: chosen.storage ?? mail.storage({ k: round.k }),
  };
  // After a first try faults go as soon as they are mended.
  const faults = errors.length === 0 ? [] : askErrors(ask, round, m);
  const messageOf = (name: string) => faults.find((error) => error.name === name)?.message;
  const change = (part: Partial<typeof chosen>) => setChosen({ ...chosen, ...part });

  const submit = async () => {
    const found = askErrors(ask, round, m);
    setErrors(found);
    if (found.length > 0) return;
    const isSaved = await write(() =>
      changeSealing(store, sealing.id, (latest) => withAsk(latest, ask, round)),
    );
    if (isSaved) onSaved();
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap={5}>
        <ErrorSummary errors={errors} />
        {round.mode === 'survey' ? (
          <HowFields ask={ask} onChange={change} messageOf={messageOf} />
        ) : (
          <p>{m.meetingText}</p>
        )}
        <LanguageField
          label={m.language}
          value={chosen.language}
          onChange={(language) => change({ language })}
        />
        {(['purpose', 'storage'] as const).map((name) => (
          <TextArea
            key={name}
            name={name}
            rows={5}
            lang={chosen.language}
            label={m[name]}
            hint={name === 'purpose' ? m.purposeHint : m.storageHint}
            error={messageOf(name)}
            value={ask[name]}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        ))}
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button type="submit" weight="primary" disabled={isWriting}>
            {m.saveAsk}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** Texts that nobody has changed follow the language. */
interface Choice extends Pick<Ask, 'how' | 'asks' | 'language'> {
  readonly purpose: string | null;
  readonly storage: string | null;
}

function firstChoice({ sealing }: KeyedRound): Choice {
  const { language, purpose, storage, asks, tokens } = sealing;
  if (purpose === '') return { how: null, asks: null, language, purpose: null, storage: null };
  return { how: tokens === null ? 'all' : 'each', asks, language, purpose, storage };
}
