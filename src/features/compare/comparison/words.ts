import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import type { View } from './view.ts';

/** Numbers as the comparison shows them: means with one decimal. */
export function useNumbers() {
  const format = useFormat();
  return {
    mean: (value: number) => format.number(value, 1),
    median: (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1),
    count: (value: number) => format.number(value),
    percent: (share: number) => format.percent(share),
  };
}

/** Where a figure's numbers come from. */
export function useSourceLine(): (view: View) => string {
  const m = useMessages('comparison');
  const numbers = useNumbers();
  const read = useReadText();
  return ({ compared, questionnaire, rows, isFiltered }) => {
    const source = m.source({
      title: questionnaire === null ? compared.questionnaireId : read(questionnaire.title),
      version: compared.reference?.version ?? '',
      mode: m.modeWords[compared.mode],
      count: rows.length,
      n: numbers.count(rows.length),
    });
    return isFiltered ? `${source} ${m.filtered}` : source;
  };
}

/** Parts of the names of files that are saved here. */
export function fileNameOf({ collection, compared }: View, figure: string): string[] {
  return [collection.name, compared.questionnaireId, figure];
}
