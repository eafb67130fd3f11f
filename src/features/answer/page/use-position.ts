import { useEffect, useEffectEvent } from 'react';
import { withPosition } from '../../../domain/response/change.ts';
import type { Position } from '../../../domain/response/response.ts';
import type { Answering } from '../answering.ts';

/**
 * Keeps where the person is, so that another day begins at the same page. Before the first answer
 * there is nothing to keep, and 'Saved' would stand above an empty page; an answer brings its own
 * position along.
 */
export function usePosition({ draft, response, isReadOnly }: Answering, position: Position): void {
  const keep = useEffectEvent(() => {
    const hasAnswers = Object.keys(response.answers).length > 0;
    if (isReadOnly || !hasAnswers || withPosition(response, position) === response) return;
    draft.change((now) => withPosition(now, position));
  });
  const key = position === 'review' ? position : position.dimensionId;
  useEffect(() => keep(), [key, isReadOnly]);
}
