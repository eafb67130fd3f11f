import { useState } from 'react';
import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import { tableToCsv } from '../../../charts/figure/table-to-csv.ts';
import { TableTwin } from '../../../charts/figure/TableTwin.tsx';
import type { Collection } from '../../../domain/comparison/collection.ts';
import type { Visit } from '../../../domain/comparison/visit-plan.ts';
import { ContentHash } from '../../../domain/kernel/content-hash.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { Learning } from '../use-learning.ts';
import styles from './Learn.module.css';

/** So many rows before somebody asks for all. */
const atFirst = 30;

interface VisitsProps {
  visits: readonly Visit[];
  learning: Learning;
  names: (key: ContentHash) => string;
  collection: Collection;
}

/** The plan by guests as a table, on paper and as a file. */
export function Visits({ visits: planned, learning, names, collection }: VisitsProps) {
  const m = useMessages('learn');
  const { verdicts } = useMessages('practices');
  const format = useFormat();
  const read = useReadText();
  const [areAllShown, setAllShown] = useState(false);
  const { columns } = m;
  const language = useLanguage();
  const guestOf = ({ learner }: Visit) => names(ContentHash.parse(learner));
  const order = new Intl.Collator(language, { numeric: true });
  const visits = planned.toSorted((a, b) => order.compare(guestOf(a), guestOf(b)));
  const toTable = (some: readonly Visit[]) => ({
    columns: [
      { label: columns.guest },
      { label: columns.host },
      { label: columns.about },
      { label: columns.verdict },
      { label: columns.alike },
      { label: columns.compared, decimals: 0 },
    ],
    rows: some.map(({ learner, teacher, topics, verdict, likeness }) => [
      names(ContentHash.parse(learner)),
      names(ContentHash.parse(teacher)),
      format.list(topics.map((topic) => read(learning.titleOf(topic)))),
      verdicts[verdict],
      likeness.share === null ? null : format.percent(likeness.share),
      likeness.compared,
    ]),
  });
  const save = () => {
    const decimalMark = format.number(0.5, 1).includes(',') ? ',' : '.';
    saveFile(
      toFileName([collection.name, m.visitsFile], 'csv'),
      new Blob([tableToCsv(toTable(visits), decimalMark)], { type: 'text/csv;charset=utf-8' }),
    );
  };
  return (
    <>
      <div className={styles.plan}>
        <TableTwin
          caption={m.visitsCaption({
            visits: visits.length,
            networks: new Set(visits.flatMap(({ learner, teacher }) => [learner, teacher])).size,
          })}
          table={toTable(areAllShown ? visits : visits.slice(0, atFirst))}
        />
      </div>
      <div data-screen-only="">
        <Row>
          {visits.length > atFirst && !areAllShown && (
            <Button onClick={() => setAllShown(true)}>
              {m.moreVisits({ count: visits.length })}
            </Button>
          )}
          <Button onClick={save}>{m.save}</Button>
          <Button weight="quiet" onClick={() => window.print()}>
            {m.print}
          </Button>
        </Row>
      </div>
    </>
  );
}
