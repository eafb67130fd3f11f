import type { FigureTable } from '../../../charts/figure/figure-table.ts';
import { levels } from '../../../domain/questionnaire/level.ts';
import type { AgendaPoint } from '../../../domain/report/agenda.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** The statements on the agenda with all that may be shown of their answers. */
export function useAgendaTable(view: View, points: readonly AgendaPoint[]): FigureTable {
  const m = useMessages('figures');
  const results = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const statement = ({ itemId }: AgendaPoint) => read(itemOf(view.questionnaire, itemId).text);
  if (isConsensus(view)) {
    return {
      columns: [
        { label: results.statement },
        { label: results.agreedLevel, decimals: 0 },
        { label: m.standing },
      ],
      rows: points.map((point) => [statement(point), point.figures.median, m.agendaWhy[point.why]]),
    };
  }
  return {
    columns: [
      { label: results.statement },
      { label: results.median, decimals: 1 },
      { label: results.spread, decimals: 1 },
      { label: results.answered, decimals: 0 },
      { label: results.handedIn, decimals: 0 },
      ...levels.map((level) => ({
        label: results.levelColumn({ level: numbers.count(level) }),
        decimals: 0,
      })),
      { label: m.standing },
    ],
    rows: points.map((point) => [
      statement(point),
      point.figures.median,
      point.figures.adMd,
      point.counts.n,
      point.counts.asked,
      ...levels.map((level) => point.figures.distribution?.[level - 1] ?? null),
      m.agendaWhy[point.why],
    ]),
  };
}
