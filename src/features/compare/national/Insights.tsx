import { useMemo } from 'react';
import { tallestOf } from '../../../charts/distribution/rows.ts';
import type { Collection } from '../../../domain/comparison/collection.ts';
import type { NetworksCompared } from '../../../domain/comparison/compared-in.ts';
import { nationalView } from '../../../domain/comparison/national-view.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { CountryRule } from './CountryRule.tsx';
import { InsightFigure } from './InsightFigure.tsx';
import styles from './National.module.css';

interface InsightsProps {
  compared: NetworksCompared;
  questionnaire: Questionnaire;
  collection: Collection;
}

/** The ten insights one below the other, all columns at one measure. */
export function Insights({ compared, questionnaire, collection }: InsightsProps) {
  const m = useMessages('national');
  const { insights, countries } = useMemo(
    () => nationalView(compared, questionnaire),
    [compared, questionnaire],
  );
  const tallest = tallestOf(insights.flatMap(({ items }) => items.map(({ all }) => all.atLevel)));
  return (
    <Section title={m.insightsTitle} lead={m.from}>
      <CountryRule countries={countries} />
      <div className={styles.insights}>
        {insights.map((insight) => (
          <InsightFigure
            key={insight.number}
            insight={insight}
            compared={compared}
            questionnaire={questionnaire}
            collection={collection}
            tallest={tallest}
          />
        ))}
      </div>
    </Section>
  );
}
