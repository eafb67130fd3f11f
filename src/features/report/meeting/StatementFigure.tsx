import { LevelColumns } from '../../../charts/distribution/LevelColumns.tsx';
import { tallestOf, withoutLevel } from '../../../charts/distribution/rows.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import { findItem } from '../../../domain/report/read-figures.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import type { Statement } from '../../../domain/report/statement.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { LevelChip } from '../../../ui/LevelChip.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { questionnaireOf } from '../words/find.ts';
import styles from './Meeting.module.css';

/** How the answers to one statement are spread; the level alone where no more may be shown. */
export function StatementFigure({
  report,
  statement,
}: {
  report: RoundReport;
  statement: Statement;
}) {
  const m = useMessages('meeting');
  const format = useFormat();
  const read = useReadText();
  const questionnaire = questionnaireOf(report, statement.questionnaireId);
  const found = findItem(
    report.parts.map(({ result }) => result),
    statement.itemId,
  );
  if (found === undefined || found.item.figures.kind === 'hidden') return null;
  const { counts, figures } = found.item;
  const { distribution, median } = figures.value;
  const of = { n: format.number(counts.n), of: format.number(counts.asked) };
  const level = levels.find((one) => one === median);
  if (distribution === null) {
    return (
      <p className={styles.agreed}>
        {level === undefined ? (
          m.between({ level: format.number(median, 1) })
        ) : (
          <LevelChip level={level}>
            <QuestionText text={questionnaire.levelNames[level - 1] ?? {}} />
          </LevelChip>
        )}
      </p>
    );
  }
  const names = questionnaire.levelNames.map(read);
  const sentence = levels
    .map((one) =>
      m.column({
        level: one,
        name: names[one - 1] ?? '',
        count: format.number(distribution[one - 1] ?? 0),
      }),
    )
    .join(', ');
  const isAgreement = questionnaire.scale === 'agreement';
  return (
    <figure className={styles.figure}>
      <LevelColumns
        distribution={distribution}
        apart={withoutLevel(counts)}
        tallest={tallestOf([distribution])}
        palette={isAgreement ? 'diverging' : 'ramp'}
        sentence={`${sentence}. ${m.apart({ count: format.number(withoutLevel(counts)) })}`}
      />
      <figcaption>
        {m.answered(of)} {m.ends({ low: names[0] ?? '', high: names[4] ?? '' })}
      </figcaption>
    </figure>
  );
}
