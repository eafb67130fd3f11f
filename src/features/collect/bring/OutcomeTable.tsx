import { useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
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

/** Drawing more than so many at once would make the page wait. */
const manyFiles = 500;

function GroupRow({ group: { kind, outcomes } }: { group: Group }) {
  const format = useFormat();
  const words = useOutcomeWords();
  const { title, todo } = words.ofGroup(kind);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-numeric>{format.number(outcomes.length)}</td>
      <td>
        {todo}
        {outcomes.length <= fewFiles ? (
          <FileList outcomes={outcomes} />
        ) : (
          <ManyFiles outcomes={outcomes} />
        )}
      </td>
    </tr>
  );
}

/** Thousands of names are drawn only when somebody looks, and some at a time. */
function ManyFiles({ outcomes }: { outcomes: readonly Outcome[] }) {
  const m = useMessages('collect');
  const [isOpen, setOpen] = useState(false);
  const [parts, setParts] = useState(1);
  const left = outcomes.length - parts * manyFiles;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.whichFiles}</summary>
      {isOpen &&
        Array.from({ length: parts }, (_, part) => (
          <FileList
            key={part}
            outcomes={outcomes.slice(part * manyFiles, (part + 1) * manyFiles)}
          />
        ))}
      {isOpen && left > 0 && (
        <Button onClick={() => setParts(parts + 1)}>{m.moreNames({ count: left })}</Button>
      )}
    </details>
  );
}

function FileList({ outcomes }: { outcomes: readonly Outcome[] }) {
  const words = useOutcomeWords();
  return (
    <ul className={styles.files}>
      {outcomes.map((outcome, index) => {
        const [name, more] = [shortName(outcome.name), words.ofOne(outcome)];
        return (
          // Pasted texts are called alike.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{more === '' ? name : `${name}: ${more}`}</li>
        );
      })}
    </ul>
  );
}
