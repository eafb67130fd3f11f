import { useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Table } from '../../../ui/Table.tsx';
import { groupsOf, type Group, type Outcome } from './outcomes.ts';
import styles from './OutcomeTable.module.css';
import { shortName } from './short-name.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

/** What was in the files, by what becomes of it; each with its reason and what to do. */
export function OutcomeTable({ outcomes }: { outcomes: readonly Outcome[] }) {
  const m = useMessages('collect');
  return (
    <Table caption={m.previewCaption}>
      <thead>
        <tr>
          <th scope="col">{m.whatItIs}</th>
          <th scope="col" data-numeric>
            {m.howMany}
          </th>
          <th scope="col">{m.whatToDo}</th>
        </tr>
      </thead>
      <tbody>
        {groupsOf(outcomes).map((group) => (
          <GroupRow key={group.kind} group={group} />
        ))}
      </tbody>
    </Table>
  );
}

/** So many names are shown at once; more only when asked for. */
const fewFiles = 3;

function GroupRow({ group: { kind, outcomes } }: { group: Group }) {
  const format = useFormat();
  const words = useOutcomeWords();
  const { title, todo } = words.ofGroup(kind);
  const names = outcomes.map((outcome) => {
    const more = words.ofOne(outcome);
    const name = shortName(outcome.name);
    return more === '' ? name : `${name}: ${more}`;
  });
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-numeric>{format.number(outcomes.length)}</td>
      <td>
        {todo}
        {names.length <= fewFiles ? <FileList names={names} /> : <ManyFiles names={names} />}
      </td>
    </tr>
  );
}

/** Thousands of names are drawn only when somebody looks. */
function ManyFiles({ names }: { names: readonly string[] }) {
  const m = useMessages('collect');
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.whichFiles}</summary>
      {isOpen && <FileList names={names} />}
    </details>
  );
}

function FileList({ names }: { names: readonly string[] }) {
  return (
    <ul className={styles.files}>
      {names.map((name, index) => (
        // Pasted texts are called alike.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{name}</li>
      ))}
    </ul>
  );
}
