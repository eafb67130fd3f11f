import { useState } from 'react';
import type { Requirement } from '../../../domain/comparison/match-practice.ts';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Row } from '../../../ui/Stack.tsx';
import styles from './Learn.module.css';
import { RequirementFields } from './RequirementFields.tsx';

interface RequirementsFormProps {
  title: string;
  requires: readonly Requirement[];
  items: ReadonlyMap<string, Item>;
  canReset: boolean;
  isBusy: boolean;
  onKeep: (requires: Requirement[]) => void;
  onReset: () => void;
  onCancel: () => void;
}

/** Conditions to change, take out and add; each condition once. */
export function RequirementsForm(props: RequirementsFormProps) {
  const { title, items, canReset, isBusy, onKeep, onReset, onCancel } = props;
  const m = useMessages('learn');
  const [rows, setRows] = useState<readonly Requirement[]>(props.requires);
  const free = [...items.values()].filter(
    ({ kind, id }) => kind === 'level' && rows.every(({ item }) => item !== id),
  );
  const [next] = free;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep([...rows]);
      }}
    >
      <FieldGroup legend={title} hint={m.changeLead}>
        {rows.map((row, at) => (
          <RequirementFields
            key={row.item}
            row={row}
            items={items}
            free={free}
            onChange={(changed) => setRows(rows.with(at, changed))}
            onRemove={() => setRows(rows.toSpliced(at, 1))}
          />
        ))}
        {next !== undefined && (
          <div>
            <Button
              onClick={() => setRows([...rows, { item: next.id, strength: 'should', atLeast: 3 }])}
            >
              {m.add}
            </Button>
          </div>
        )}
      </FieldGroup>
      <Row>
        <Button type="submit" weight="primary" disabled={isBusy}>
          {m.keep}
        </Button>
        {canReset && (
          <Button disabled={isBusy} onClick={onReset}>
            {m.reset}
          </Button>
        )}
        <Button weight="quiet" onClick={onCancel}>
          {m.cancel}
        </Button>
      </Row>
    </form>
  );
}
