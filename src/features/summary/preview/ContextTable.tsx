import { useCallback } from 'react';
import type { ContextProfile } from '../../../domain/network/context.ts';
import type { Item } from '../../../domain/questionnaire/questionnaire.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';
import { loadTransferConditions } from '../../../files/built-in/transfer-conditions.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import styles from './Preview.module.css';

/** Every condition that leaves, with its source word for word. */
export function ContextTable({ context }: { context: ContextProfile }) {
  const m = useMessages('summary');
  const format = useFormat();
  const questionnaire = useLoaded(useCallback(() => loadTransferConditions(), []));
  if (questionnaire === undefined) return null;
  const items = questionnaire.dimensions.flatMap((dimension) => dimension.items);
  const said = { day: format.day(context.assessedOn), version: context.version };
  return (
    <div className={styles.questionnaire}>
      <h3>{m.contextTitle}</h3>
      <Table caption={m.contextCaption(said)}>
        <thead>
          <tr>
            <th scope="col">{m.condition}</th>
            <th scope="col">{m.position}</th>
            <th scope="col">{m.source}</th>
          </tr>
        </thead>
        <tbody>
          {items.flatMap((item) => {
            const judged = judgedIn(context, item);
            if (judged === undefined) return [];
            return [
              <tr key={item.id}>
                <th scope="row" className={styles.statement}>
                  <QuestionText text={item.text} />
                </th>
                <td>
                  {judged.digit}
                  <QuestionText text={judged.text} />
                </td>
                <td className={styles.source}>{judged.source === '' ? '–' : judged.source}</td>
              </tr>,
            ];
          })}
        </tbody>
      </Table>
    </div>
  );
}

function judgedIn(
  { conditions, categories }: ContextProfile,
  item: Item,
): { digit: string; text: Text; source: string } | undefined {
  const condition = conditions[item.id];
  if (item.kind === 'level' && condition !== undefined) {
    const { level, source } = condition;
    return { digit: `${level} · `, text: item.levels?.[level - 1] ?? {}, source };
  }
  const category = categories[item.id];
  if (item.kind !== 'category' || category === undefined) return undefined;
  const { option, source } = category;
  const label = item.options.find(({ key }) => key === option)?.label;
  return { digit: label === undefined ? option : '', text: label ?? {}, source };
}
