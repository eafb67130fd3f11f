import { useMemo } from 'react';
import { changeSince } from '../../../domain/comparison/round-change.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useWaves } from '../earlier/use-waves.ts';
import { Coming } from '../../../ui/Coming.tsx';
import type { View } from '../view.ts';
import { ChangeFigure } from './ChangeFigure.tsx';

/** What changed since the round before, or why the two are not compared; nothing for a first round. */
export function Change({ view }: { view: View }) {
  const m = useMessages('figures-time');
  const waves = useWaves(view);
  const [before, now] = waves?.slice(-2) ?? [];
  const change = useMemo(
    () =>
      before === undefined || now === undefined
        ? null
        : changeSince(before, now, view.questionnaire),
    [before, now, view.questionnaire],
  );
  if (waves === undefined) return <Coming />;
  if (change === null || before === undefined) return null;
  if (change.kind === 'notCompared') {
    const reason = m.reasons[change.because];
    return <p>{m.notCompared({ round: before.round.label, reason })}</p>;
  }
  if (change.dimensions.length === 0) return null;
  return <ChangeFigure view={view} before={before} change={change} />;
}
