import { lazy, useMemo } from 'react';
import { planeAmong, planeIds } from '../../../domain/report/plane-among.ts';
import { usualLimits } from '../../../domain/comparison/visit-plan.ts';
import type { Collected } from '../use-collection.ts';
import { useLearning } from '../use-learning.ts';
import { useVisits } from '../use-visits.ts';
import type { View } from './view.ts';

const Paper = lazy(async () => ({
  default: (await import('../paper/ComparisonPaper.tsx')).ComparisonPaper,
}));

/** What is on screen as it is printed and saved, with the plan of visits. */
export function PaperOfAll({ found, view }: { found: Collected; view: View }) {
  const learning = useLearning(found);
  const visits = useVisits(learning, usualLimits) ?? [];
  const { collected, rows, compared } = view;
  const { mode } = compared;
  const plane = useMemo(() => {
    const keys = new Set(rows.map(({ key }) => key));
    const among = planeAmong(collected, planeIds, { mode, keys });
    return among.networks.length === 0 ? null : among;
  }, [collected, rows, mode]);
  return <Paper view={view} plane={plane} visits={visits} topicTitle={learning.titleOf} />;
}
