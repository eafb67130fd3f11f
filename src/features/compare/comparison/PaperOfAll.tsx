import { lazy, useMemo } from 'react';
import { planeAmong, planeIds } from '../../../domain/report/plane-among.ts';
import { usualLimits, type Visit } from '../../../domain/comparison/visit-plan.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Collected } from '../use-collection.ts';
import { useLearning, type Learning } from '../use-learning.ts';
import { useVisits } from '../use-visits.ts';
import type { View } from './view.ts';

const Paper = lazy(async () => ({
  default: (await import('../paper/ComparisonPaper.tsx')).ComparisonPaper,
}));

/** What is on screen as it is printed and saved, with the plan of visits. */
export function PaperOfAll({ found, view }: { found: Collected; view: View }) {
  const m = useMessages('comparison');
  const learning = useLearning(found);
  if (learning === undefined) return <p role="status">{m.makingPaper}</p>;
  return <WithVisits learning={learning} view={view} />;
}

const noVisits: readonly Visit[] = [];

function WithVisits({ learning, view }: { learning: Learning; view: View }) {
  const visits = useVisits(learning, usualLimits) ?? noVisits;
  const { collected, rows, compared } = view;
  const { mode } = compared;
  const plane = useMemo(() => {
    const keys = new Set(rows.map(({ key }) => key));
    const among = planeAmong(collected, planeIds, { mode, keys });
    return among.networks.length === 0 ? null : among;
  }, [collected, rows, mode]);
  return <Paper view={view} plane={plane} visits={visits} topicTitle={learning.titleOf} />;
}
