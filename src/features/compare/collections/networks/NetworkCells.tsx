import { hasFullResponse } from '../../../../domain/comparison/full-response.ts';
import type { Summary } from '../../../../domain/comparison/summary.ts';
import { questionnaireTitle } from '../../../../files/built-in/questionnaire-names.ts';
import { useFormat, useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { QuestionText } from '../../../../ui/QuestionText.tsx';
import styles from './NetworkCells.module.css';
import type { NetworkRow } from './network-rows.ts';

interface NetworkCellsProps {
  row: NetworkRow;
  /** Whether it is said that it is invented, where it is. */
  isMarked: boolean;
  /** Questionnaires whose version is said. */
  mixed: ReadonlySet<string>;
  onEdit: (row: NetworkRow) => void;
}

export function NetworkCells({ row, isMarked, mixed, onEdit }: NetworkCellsProps) {
  const m = useMessages('collections');
  const format = useFormat();
  const { name, label, summary, rounds, isOwn } = row;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
        {label.label !== '' && label.label !== name && (
          <span className={styles.more}>{label.label}</span>
        )}
        {isOwn && <span className={styles.own}>{m.own}</span>}
        {isMarked && summary.network.example && <span className={styles.more}>{m.invented}</span>}
      </th>
      <td className={styles.tags}>
        {label.group}
        {label.tags.length > 0 && <span className={styles.more}>{format.list(label.tags)}</span>}
      </td>
      <td>{format.country(summary.network.country)}</td>
      <td>
        {format.day(summary.round.closedOn)}
        {rounds > 1 && <span className={styles.more}>{m.rounds({ count: rounds })}</span>}
      </td>
      <td>
        <Response summary={summary} />
      </td>
      <td>
        <Questionnaires summary={summary} mixed={mixed} />
      </td>
      <td>
        <Button weight="quiet" aria-label={m.editOf({ name })} onClick={() => onEdit(row)}>
          {m.edit}
        </Button>
      </td>
    </tr>
  );
}

function Response({ summary }: { summary: Summary }) {
  const m = useMessages('collections');
  const format = useFormat();
  const { responseRate } = summary;
  if (responseRate === null) return m.agreed;
  const { rate, organisations } = responseRate;
  // Cut, not rounded: 64.5 % must not read as 65 % beside a sentence that says it is below.
  const cut = format.percent(Math.floor((rate ?? 0) * 100 + 1e-9) / 100);
  return (
    <>
      {m.rate({ rate: cut, ...organisations })}
      {!hasFullResponse(summary) && <span className={styles.more}>{m.provisional}</span>}
    </>
  );
}

interface QuestionnairesProps {
  summary: Summary;
  mixed: ReadonlySet<string>;
}

function Questionnaires({ summary, mixed }: QuestionnairesProps) {
  const m = useMessages('collections');
  return (
    <ul className={styles.list}>
      {summary.questionnaires.map(({ id, version, scope, text }) => (
        <li key={id}>
          <QuestionText text={text?.title ?? questionnaireTitle(id)} />
          {mixed.has(id) && ` ${version}`}
          {scope === 'core' && `, ${m.core}`}
        </li>
      ))}
    </ul>
  );
}
