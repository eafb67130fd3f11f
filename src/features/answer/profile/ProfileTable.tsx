import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import type { Answer } from '../../../domain/response/answer.ts';
import type { OwnDimension } from '../../../domain/score/own-profile.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { HowMade } from './HowMade.tsx';
import { OwnMeansMade } from './made.ts';
import styles from './ProfileTable.module.css';
import { titleOfDimension } from './title-of-dimension.ts';

interface ProfileTableProps {
  questionnaire: Questionnaire;
  dimensions: readonly OwnDimension[];
  answers: Readonly<Record<string, Answer>>;
}

/** The figure is the table: every row has its dot on the scale, the number, and n of n. */
export function ProfileTable({ questionnaire, dimensions, answers }: ProfileTableProps) {
  const m = useMessages('profile');
  const read = useReadText();
  return (
    <Section title={m.byDimension({ questionnaire: read(questionnaire.title) })} lead={m.unit}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              {m.dimension}
              <span className={styles.axis} aria-hidden="true">
                {levels.map((level) => (
                  <span key={level} style={{ insetInlineStart: placeOf(level) }}>
                    {level}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col" data-numeric>
              {m.mean}
            </th>
            <th scope="col" data-numeric>
              {m.rated}
            </th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <DimensionRow key={dimension.id} questionnaire={questionnaire} dimension={dimension} />
          ))}
        </tbody>
      </table>
      <HowMade about={m.mean}>
        <OwnMeansMade questionnaire={questionnaire} dimensions={dimensions} answers={answers} />
      </HowMade>
    </Section>
  );
}

interface DimensionRowProps {
  questionnaire: Questionnaire;
  dimension: OwnDimension;
}

function DimensionRow({ questionnaire, dimension }: DimensionRowProps) {
  const m = useMessages('profile');
  const format = useFormat();
  const { id, mean, rated, asked } = dimension;
  return (
    <tr>
      <th scope="row">
        <QuestionText text={titleOfDimension(questionnaire, id)} />
        <span className={styles.strip} aria-hidden="true">
          {levels.map((level) => (
            <span
              key={level}
              className={styles.tick}
              style={{ insetInlineStart: placeOf(level) }}
            />
          ))}
          {mean !== undefined && (
            <span className={styles.dot} style={{ insetInlineStart: placeOf(mean) }} />
          )}
        </span>
      </th>
      <td data-numeric>{mean === undefined ? m.tooFewRated : format.number(mean, 1)}</td>
      <td data-numeric>{m.ratedOf({ rated, asked })}</td>
    </tr>
  );
}

/** Where a value from 1 to 5 stands on the strip. */
function placeOf(value: number): string {
  return `${((value - 1) / 4) * 100}%`;
}
