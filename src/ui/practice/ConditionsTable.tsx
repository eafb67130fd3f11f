import type { CheckedRequirement } from '../../domain/comparison/match-practice.ts';
import type { Item } from '../../domain/questionnaire/questionnaire.ts';
import type { Level } from '../../domain/questionnaire/level.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { QuestionText } from '../QuestionText.tsx';
import { Table } from '../Table.tsx';
import styles from './Practice.module.css';

interface ConditionsTableProps {
  caption: string;
  /** The head of the column of what is needed; 'seems to need' where it is left out. */
  needs?: string;
  checks: readonly CheckedRequirement[];
  /** Items of the conditions, by id. */
  items: ReadonlyMap<string, Item>;
  /** Whether there is a place beside which they are shown. */
  isBeside: boolean;
}

/** What is needed, what is there, and how far the two are apart. */
export function ConditionsTable({ caption, needs, checks, items, isBeside }: ConditionsTableProps) {
  const { columns, strengths, ...m } = useMessages('practices');
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{columns.condition}</th>
          <th scope="col">{needs ?? columns.needs}</th>
          {isBeside && <th scope="col">{columns.here}</th>}
          {isBeside && <th scope="col">{columns.gap}</th>}
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.item}>
            <th scope="row" className={styles.condition}>
              <ConditionText items={items} id={check.item} />
              <span className={styles.strength}>{strengths[check.strength]}</span>
            </th>
            <td>
              <Position items={items} id={check.item} level={check.atLeast}>
                {check.atLeast === 5 || needs !== undefined
                  ? m.position({ level: check.atLeast })
                  : m.orHigher({ level: check.atLeast })}
              </Position>
            </td>
            {isBeside && (
              <td>
                {check.level === null ? (
                  m.notJudged
                ) : (
                  <Position items={items} id={check.item} level={check.level}>
                    {m.position({ level: check.level })}
                  </Position>
                )}
              </td>
            )}
            {isBeside && (
              <td className={check.gap === 0 ? styles.met : styles.short}>
                {check.gap === null
                  ? '–'
                  : check.gap === 0
                    ? m.met
                    : m.short({ levels: check.gap })}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface ConditionProps {
  items: ReadonlyMap<string, Item>;
  id: string;
}

export function ConditionText({ items, id }: ConditionProps) {
  const item = items.get(id);
  return item === undefined ? null : <QuestionText text={item.text} />;
}

interface PositionProps extends ConditionProps {
  level: Level;
  children: string;
}

/** A position by what it means, then by its number. */
function Position({ items, id, level, children }: PositionProps) {
  const item = items.get(id);
  const text = item?.kind === 'level' ? item.levels?.[level - 1] : undefined;
  return (
    <>
      {text !== undefined && <QuestionText text={text} />}
      <span className={styles.position}>{children}</span>
    </>
  );
}
