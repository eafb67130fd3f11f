import type { Summary } from '../../../domain/comparison/summary.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { writeSummary } from '../../../files/summary/write-summary.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { ContextTable } from './ContextTable.tsx';
import { FactsTable } from './FactsTable.tsx';
import styles from './Preview.module.css';
import { QuestionnairePreview } from './QuestionnairePreview.tsx';
import { countFigures } from './shown.ts';
import { useFigures } from './use-figures.ts';

interface SummaryPreviewProps {
  summary: Summary;
  /** With the texts of all that is in the summary. */
  questionnaires: readonly Questionnaire[];
}

/** A summary as tables, made from what is written into the file and nothing else. */
export function SummaryPreview({ summary, questionnaires }: SummaryPreviewProps) {
  const m = useMessages('summary');
  const { count } = useFigures();
  const { all, hidden } = countFigures(summary);
  return (
    <Section title={m.previewTitle} lead={m.previewLead}>
      <div className={styles.preview}>
        <p className={styles.text}>
          {hidden === 0
            ? m.nothingStaysBack
            : m.staysBack({ hidden: count(hidden), all: count(all) })}{' '}
          {m.neverLeaves}
        </p>
        <FactsTable summary={summary} />
        {summary.questionnaires.map((figures) => {
          const questionnaire = questionnaires.find(({ id }) => id === figures.id);
          return (
            questionnaire !== undefined && (
              <QuestionnairePreview key={figures.id} shown={{ summary, figures, questionnaire }} />
            )
          );
        })}
        {summary.context !== null && <ContextTable context={summary.context} />}
        <details className={styles.more} data-screen-only="">
          <summary>{m.wordForWord}</summary>
          {/* A region that scrolls must be reachable without a mouse. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className={styles.file} role="region" aria-label={m.wordForWord} tabIndex={0}>
            {writeSummary(summary)}
          </pre>
        </details>
      </div>
    </Section>
  );
}
