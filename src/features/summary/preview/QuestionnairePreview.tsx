import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { DimensionsTable } from './DimensionsTable.tsx';
import { ItemsTable } from './ItemsTable.tsx';
import { OpenOnPaper } from './OpenOnPaper.tsx';
import styles from './Preview.module.css';
import type { Shown } from './shown.ts';
import { useFigures } from './use-figures.ts';

/** All figures of one questionnaire: its dimensions, and below each its statements. */
export function QuestionnairePreview({ shown }: { shown: Shown }) {
  const m = useMessages('summary');
  const read = useReadText();
  const { count } = useFigures();
  const { figures, questionnaire, summary } = shown;
  const answered = { n: count(figures.n), of: count(figures.asked) };
  const lines = [
    summary.round.mode === 'consensus' ? m.agreedTogether : m.answered(answered),
    ...(figures.scope === 'core' ? [m.coreOnly] : []),
    ...(figures.text === null ? [] : [m.wholeText]),
  ];
  return (
    <div className={styles.questionnaire}>
      <h3>
        <QuestionText text={questionnaire.title} />
      </h3>
      <p>{lines.join(' ')}</p>
      <p className={styles.hash}>{m.version({ version: figures.version, hash: figures.hash })}</p>
      <DimensionsTable shown={shown} />
      {figures.dimensions.map((dimension) => {
        const title = questionnaire.dimensions.find(({ id }) => id === dimension.id)?.title ?? {};
        const { length } = dimension.items;
        return (
          <OpenOnPaper
            key={dimension.id}
            title={m.items({ dimension: read(title), count: length, n: count(length) })}
          >
            <ItemsTable shown={shown} dimension={dimension} title={read(title)} />
          </OpenOnPaper>
        );
      })}
    </div>
  );
}
