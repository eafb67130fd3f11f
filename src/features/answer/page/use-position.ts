import { useEffect, useEffectEvent } from 'react';
import { withPosition } from '../../../domain/response/change.ts';
import type { Position } from '../../../domain/response/response.ts';
import type { Answering } from '../answering.ts';

/** Keeps where the person is, so that another day begins at the same page. */
export function usePosition({ draft, response, isReadOnly }: Answering, position: Position): void {
  const keep = useEffectEvent(() => {
    if (!isReadOnly && withPosition(response, position) !== response) {
      draft.change((now) => withPosition(now, position));
    }
  });
  const key = position === 'review' ? position : position.dimensionId;
  useEffect(() => keep(), [key, isReadOnly]);
}
