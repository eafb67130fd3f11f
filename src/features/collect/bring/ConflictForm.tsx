import { useId, useState } from 'react';
import type { ContentHash } from '../../../domain/kernel/content-hash.ts';
import type { Conflict, ConflictOption } from '../../../domain/response/counted.ts';
import type { HandedIn, Received } from '../../../domain/response/handed-in.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { Table } from '../../../ui/Table.tsx';
import styles from './ConflictForm.module.css';
import { shortName } from './short-name.ts';
import { useQuestionnaireTitle } from './use-outcome-words.ts';

interface ConflictFormProps {
  conflict: Conflict;
  received: readonly Received[];
  names: ReadonlyMap<string, string>;
  isBusy: boolean;
  onSetAside: (hashes: readonly ContentHash[]) => void;
}

/** The possibilities beside each other: what tells them apart, and never what was answered. */
export function ConflictForm({ conflict, received, names, isBusy, onSetAside }: ConflictFormProps) {
  const m = useMessages('collect');
  const name = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { kind, options } = conflict;
  const title = kind === 'differs' ? m.conflictDiffers : m.conflictSecond;
  const submit = () => {
    setMissing(chosen === null);
    if (chosen === null) return;
    onSetAside(options.flatMap(({ hashes }, index) => (index === chosen ? [] : hashes)));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) submit();
      }}
    >
      <Stack gap={3}>
        <OptionsTable title={title} options={options} received={received} names={names} />
        <FieldGroup legend={m.whichCounts} error={isMissing ? m.decideMissing : undefined}>
          {options.map(({ hashes }, index) => (
            <CheckField
              key={hashes.join()}
              type="radio"
              name={name}
              label={m.chooseOption({ number: index + 1 })}
              checked={chosen === index}
              onChange={() => setChosen(index)}
            />
          ))}
        </FieldGroup>
        <Row>
          <Button type="submit" disabled={isBusy}>
            {m.decide}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

interface OptionsTableProps extends Pick<ConflictFormProps, 'received' | 'names'> {
  title: string;
  options: readonly ConflictOption[];
}

function OptionsTable({ title, options, received, names }: OptionsTableProps) {
  const m = useMessages('collect');
  const format = useFormat();
  const titleOf = useQuestionnaireTitle();
  const latest = options.map((option) => handedInOf(option, received));
  const filesOf = ({ hashes }: ConflictOption) => {
    const known = hashes.flatMap((hash) => names.get(hash) ?? []);
    return known.length === 0
      ? m.optionFilesUnknown
      : format.list([...new Set(known.map(shortName))]);
  };
  const questionnairesOf = (handedIn: HandedIn | undefined) =>
    format.list(
      (handedIn?.questionnaires ?? []).map(({ id, version }) =>
        m.questionnaireVersion({ title: titleOf(id), version }),
      ),
    );
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [m.optionVersion, options.map(({ revision }) => format.number(revision))],
    [m.optionAnswered, latest.map((handedIn) => format.number(answeredIn(handedIn)))],
    [m.optionQuestionnaires, latest.map(questionnairesOf)],
    [m.optionFiles, options.map(filesOf)],
  ];
  return (
    <Table caption={title}>
      <thead>
        <tr>
          <th scope="col">{m.whatDiffers}</th>
          {options.map(({ hashes }, index) => (
            <th key={hashes.join()} scope="col">
              {m.option({ number: index + 1 })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, cells]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              // A column has no name but its place.
              // oxlint-disable-next-line react/no-array-index-key
              <td key={index} className={styles.name}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function handedInOf(
  { revision, hashes }: ConflictOption,
  received: readonly Received[],
): HandedIn | undefined {
  return received.find(({ id, handedIn }) => handedIn.revision === revision && hashes.includes(id))
    ?.handedIn;
}

function answeredIn(handedIn: HandedIn | undefined): number {
  const answers = Object.values(handedIn?.answers ?? {});
  return answers.reduce((total, own) => total + Object.keys(own).length, 0);
}
