import { Figure } from '../../../charts/figure/Figure.tsx';
import type { Collection } from '../../../domain/comparison/collection.ts';
import { countedRows, type NetworksCompared } from '../../../domain/comparison/compared-in.ts';
import type { Insight } from '../../../domain/comparison/national-view.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { CountryColumns } from './CountryColumns.tsx';
import { useInsightTable } from './use-insight-table.ts';
import styles from './National.module.css';

interface InsightFigureProps {
  insight: Insight;
  compared: NetworksCompared;
  questionnaire: Questionnaire;
  collection: Collection;
  tallest: number;
}

/** One insight: each of its statements over all networks, and by country. */
export function InsightFigure(props: InsightFigureProps) {
  const { insight, compared, questionnaire, collection, tallest } = props;
  const m = useMessages('national');
  const format = useFormat();
  const read = useReadText();
  const language = useLanguage();
  const titles: Readonly<Record<number, string>> = m.insights;
  const heading = titles[insight.number] ?? m.other({ number: insight.number });
  const count = countedRows(compared).length;
  const n = format.number(count);
  const countryName = (code: string | null) =>
    code === null ? m.otherCountries : code === '' ? m.noCountry : format.country(code);
  const texts = new Map(itemsOf(questionnaire).map(({ id, text }) => [id, text]));
  const items = insight.items.map((item) => ({
    ...item,
    text: texts.get(item.id) ?? {},
    // Countries by name, and the others together behind them.
    countries: item.groups
      .map(({ country, item: own }) => ({ country, name: countryName(country), item: own }))
      .toSorted(
        (a, b) =>
          Number(a.country === null) - Number(b.country === null) ||
          a.name.localeCompare(b.name, language),
      ),
  }));
  const table = useInsightTable(
    items.map(({ text, all, countries }) => ({
      statement: read(text),
      rows: [{ name: m.all, item: all }, ...countries],
    })),
  );
  return (
    <Figure
      heading={heading}
      subtitle={m.subtitle({ n })}
      sentence={null}
      source={m.source({
        title: read(questionnaire.title),
        version: compared.reference?.version ?? '',
        mode: m.modeWords[compared.mode],
        count,
        n,
      })}
      table={table}
      tableCaption={m.tableCaption({ insight: heading })}
      fileName={[collection.name, questionnaire.id, String(insight.number)]}
    >
      {items.map(({ id, text, all, countries }) => (
        <div key={id} className={styles.item}>
          <h4 className={styles.statement}>
            <QuestionText text={text} />
          </h4>
          <div className={styles.places}>
            <CountryColumns name={m.all} item={all} tallest={tallest} isAll />
            {countries.map(({ name, item }) => (
              <CountryColumns key={name} name={name} item={item} tallest={tallest} />
            ))}
          </div>
        </div>
      ))}
    </Figure>
  );
}
