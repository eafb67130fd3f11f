import { useState } from 'react';
import { ActionId, SeatId } from '../../../domain/kernel/ids.ts';
import { newAction, type Action } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { newId } from '../../../storage/new-id.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../ui/today.ts';

interface ActionFormProps {
  network: Network;
  round: Round;
  /** What the point proposes; empty where the room finds its own words. */
  proposal: string;
  recommendation: string | null;
  aims: Action['aims'];
}

/** A decision becomes an action of the network: what, which seat, by when. */
export function ActionForm({ network, round, proposal, recommendation, aims }: ActionFormProps) {
  const m = useMessages('meeting');
  const language = useLanguage();
  const store = useStore();
  const { write, isWriting, problem } = useWrite();
  const [text, setText] = useState(proposal);
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const [error, setError] = useState<string>();
  const [added, setAdded] = useState('');
  useUnsavedInput(text.trim() !== '' && text !== proposal);

  const add = async () => {
    const said = text.trim();
    setError(said === '' ? m.actionMissing : undefined);
    if (said === '') return;
    const isSaved = await write(() =>
      store.actions.put(
        newAction({
          id: ActionId.parse(newId()),
          networkId: network.id,
          roundId: round.id,
          recommendation: said === proposal.trim() ? recommendation : null,
          text: said,
          owner: owner === '' ? null : SeatId.parse(owner),
          due: due === '' ? null : due,
          aims,
          addedOn: today(),
        }),
      ),
    );
    if (!isSaved) return;
    setAdded(said);
    setText('');
    setDue('');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Stack gap={3}>
        <TextArea
          label={m.actionText}
          error={error}
          value={text}
          rows={3}
          maxLength={1000}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <SelectField
          label={m.owner}
          value={owner}
          onChange={(event) => setOwner(event.target.value)}
        >
          <option value="">{m.noOwner}</option>
          {[...seatNames(network.seats, language)].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          type="date"
          label={m.due}
          value={due}
          onChange={(event) => setDue(event.target.value)}
        />
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button type="submit" disabled={isWriting}>
            {m.addAction}
          </Button>
        </Row>
        <p role="status">{added !== '' && m.added({ text: added })}</p>
      </Stack>
    </form>
  );
}
