import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { methodVersion } from '../../../domain/score/method-version.ts';
import type { RecordedResult } from '../../../domain/score/recorded-result.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useNumbers } from '../words.ts';
import { meansOf } from './means-beside.ts';

interface RecordedNoticeProps {
  recorded: RecordedResult;
  recomputed: RoundResult;
  questionnaires: readonly Questionnaire[];
  /** Whether the page shows the figures of today's method. */
  isNew: boolean;
  onTurn: () => void;
}

/** Says which figures these are, holds the others beside them, and turns to either. */
export function RecordedNotice(props: RecordedNoticeProps) {
  const { recorded, recomputed, questionnaires, isNew, onTurn } = props;
  const m = useMessages('recorded');
  const format = useFormat();
  const numbers = useNumbers();
  const made = { day: format.day(recorded.recordedOn), version: recorded.method };
  const mean = (value: number | null) => (value === null ? m.notShown : numbers.precise(value));
  return (
    <Notice title={isNew ? m.newTitle(made) : m.title(made)}>
      <Stack gap={3}>
        <p>{m.text({ version: methodVersion })}</p>
        <Table caption={m.caption}>
          <thead>
            <tr>
              <th scope="col">{m.dimension}</th>
              <th scope="col" data-numeric>
                {m.recorded}
              </th>
              <th scope="col" data-numeric>
                {m.recomputed}
              </th>
            </tr>
          </thead>
          <tbody>
            {meansOf(recorded.result, recomputed, questionnaires).map(({ key, title, was, is }) => (
              <tr key={key}>
                <th scope="row">
                  <QuestionText text={title} />
                </th>
                <td data-numeric>{mean(was)}</td>
                <td data-numeric>{mean(is)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Row>
          <Button onClick={onTurn}>{isNew ? m.showRecorded : m.showNew}</Button>
        </Row>
      </Stack>
    </Notice>
  );
}
