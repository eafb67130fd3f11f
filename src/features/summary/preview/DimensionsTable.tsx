import type { SummaryDimension } from '../../../domain/comparison/summary.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { Table } from '../../../ui/Table.tsx';
import styles from './Preview.module.css';
import type { Shown } from './shown.ts';
import { useFigures, useWhyBack } from './use-figures.ts';

/** Every figure of every dimension that leaves, and in its place why one stays back. */
export function DimensionsTable({ shown }: { shown: Shown }) {
  const m = useMessages('summary');
  const read = useReadText();
  const { figures, questionnaire } = shown;
  const { columns } = m;
  const hasSides = figures.dimensions.some(({ sides }) => sides !== null);
  const numeric = [
    columns.n,
    columns.dontKnow,
    columns.mean,
    columns.stage,
    columns.spread,
    columns.interval,
    columns.organisations,
    ...(hasSides ? [columns.security, columns.social] : []),
  ];
  return (
    <Table caption={m.dimensionsCaption({ title: read(questionnaire.title) })}>
      <thead>
        <tr>
          <th scope="col">{columns.dimension}</th>
          {numeric.map((label) => (
            <th key={label} scope="col" data-numeric>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.dimensions.map((dimension) => (
          <DimensionRow key={dimension.id} {...{ shown, dimension, hasSides }} />
        ))}
      </tbody>
    </Table>
  );
}

interface DimensionRowProps {
  shown: Shown;
  dimension: SummaryDimension;
  hasSides: boolean;
}

function DimensionRow({ shown, dimension, hasSides }: DimensionRowProps) {
  const { count, percent } = useFigures();
  const { id, n, dontKnowShare } = dimension;
  const title = shown.questionnaire.dimensions.find((one) => one.id === id)?.title ?? {};
  return (
    <tr>
      <th scope="row">
        <QuestionText text={title} />
      </th>
      <td data-numeric>{count(n)}</td>
      <td data-numeric>{percent(dontKnowShare)}</td>
      <FigureCells shown={shown} dimension={dimension} />
      {hasSides && <SideCells shown={shown} dimension={dimension} />}
    </tr>
  );
}

type CellsProps = Omit<DimensionRowProps, 'hasSides'>;

function FigureCells({ shown, dimension }: CellsProps) {
  const { count, precise, interval } = useFigures();
  const why = useWhyBack(shown);
  const { figures } = dimension;
  if (figures.kind === 'hidden') {
    return (
      <td colSpan={5} className={styles.back}>
        {why(figures.because, dimension)}
      </td>
    );
  }
  const { mean, stage, adMd, organisations } = figures.value;
  return (
    <>
      <td data-numeric>{precise(mean)}</td>
      <td data-numeric>{stage ?? '–'}</td>
      <td data-numeric>{precise(adMd)}</td>
      <td data-numeric>{interval(figures.value.interval)}</td>
      <td data-numeric>{organisations === null ? '–' : count(organisations)}</td>
    </>
  );
}

function SideCells({ shown, dimension }: CellsProps) {
  const m = useMessages('summary');
  const { count, precise } = useFigures();
  const why = useWhyBack(shown);
  const { sides, dontKnowShare } = dimension;
  if (sides === null) return <td colSpan={2}>–</td>;
  if (sides.kind === 'hidden') {
    return (
      <td colSpan={2} className={styles.back}>
        {why(sides.because, { dontKnowShare })}
      </td>
    );
  }
  const { means, persons } = sides.value;
  return means.map((mean, side) => (
    <td key={side === 0 ? 'security' : 'social'} data-numeric>
      {m.sideMean({ mean: precise(mean), n: count(persons[side] ?? 0) })}
    </td>
  ));
}
