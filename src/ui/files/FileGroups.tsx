import { useState } from 'react';
import { useFormat } from '../../i18n/i18n-context.tsx';
import { Button } from '../Button.tsx';
import { Table } from '../Table.tsx';
import styles from './FileGroups.module.css';

/** Files of which the same is to be said. */
export interface FileGroup {
  readonly title: string;
  readonly todo: string;
  readonly count: number;
  /** What is said of one of them; asked only when somebody looks. */
  readonly lineOf: (index: number) => string;
}

interface FileGroupsProps {
  words: {
    previewCaption: string;
    whatItIs: string;
    howMany: string;
    whatToDo: string;
    whichFiles: string;
    moreNames: (p: { count: number }) => string;
  };
  groups: readonly FileGroup[];
}

/** What was in files, by what becomes of it; each with its reason and what to do. */
export function FileGroups({ words, groups }: FileGroupsProps) {
  const format = useFormat();
  return (
    <Table caption={words.previewCaption}>
      <thead>
        <tr>
          <th scope="col">{words.whatItIs}</th>
          <th scope="col" data-numeric>
            {words.howMany}
          </th>
          <th scope="col">{words.whatToDo}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.title}>
            <th scope="row">{group.title}</th>
            <td data-numeric>{format.number(group.count)}</td>
            <td>
              {group.todo}
              {group.count <= fewFiles ? (
                <FileList group={group} from={0} to={group.count} />
              ) : (
                <ManyFiles words={words} group={group} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** So many names are shown at once; more only when asked for. */
const fewFiles = 3;

/** Drawing more than so many at once would make the page wait. */
const manyFiles = 500;

interface ManyFilesProps {
  words: FileGroupsProps['words'];
  group: FileGroup;
}

/** Thousands of names are drawn only when somebody looks, and some at a time. */
function ManyFiles({ words, group }: ManyFilesProps) {
  const [isOpen, setOpen] = useState(false);
  const [parts, setParts] = useState(1);
  const left = group.count - parts * manyFiles;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.whichFiles}</summary>
      {isOpen &&
        Array.from({ length: parts }, (_, part) => (
          <FileList
            key={part}
            group={group}
            from={part * manyFiles}
            to={Math.min((part + 1) * manyFiles, group.count)}
          />
        ))}
      {isOpen && left > 0 && (
        <Button onClick={() => setParts(parts + 1)}>{words.moreNames({ count: left })}</Button>
      )}
    </details>
  );
}

function FileList({ group, from, to }: { group: FileGroup; from: number; to: number }) {
  return (
    <ul className={styles.files}>
      {Array.from({ length: to - from }, (_, at) => (
        // Pasted texts are called alike.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>{group.lineOf(from + at)}</li>
      ))}
    </ul>
  );
}
