import type { ReadingFigures, SecondReading } from '../../../domain/report/second-reading.ts';
import type { WhyNot } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useNumbers } from '../words.ts';

interface ReadingsTableProps {
  readings: readonly SecondReading[];
  whyNot: (because: WhyNot) => string;
}

/** A line to each reading: its mean with n and denominator, or why there is none. */
export function ReadingsTable({ readings, whyNot }: ReadingsTableProps) {
  const m = useMessages('signals');
  const { mean, answered } = useMessages('results');
  return (
    <Table caption={m.readingsCaption}>
      <thead>
        <tr>
          <th scope="col">{m.reading}</th>
          <th scope="col" data-numeric>
            {mean}
          </th>
          <th scope="col" data-numeric>
            {answered}
          </th>
          <th scope="col" data-numeric>
            {m.readingSpread}
          </th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ reading, figures }) => (
          <tr key={reading.key}>
            <th scope="row">
              <QuestionText text={reading.title} />
            </th>
            {figures.kind === 'shown' ? (
              <Figures figures={figures.value} />
            ) : (
              <td colSpan={3}>{whyNot(figures.because)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Figures({ figures: { mean, n, asked, adMd } }: { figures: ReadingFigures }) {
  const m = useMessages('signals');
  const numbers = useNumbers();
  const people = {
    isSame: n.least === n.most,
    least: numbers.count(n.least),
    most: numbers.count(n.most),
    of: numbers.count(asked),
  };
  return (
    <>
      <td data-numeric>{numbers.mean(mean)}</td>
      <td data-numeric>{m.readingAnswered(people)}</td>
      <td data-numeric>{adMd === null ? m.noSpread : numbers.mean(adMd)}</td>
    </>
  );
}
