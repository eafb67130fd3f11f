import { useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import type { SaveState } from '../../../storage/draft-saver.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';

/**
 * Says that the latest answer is safe once the disk has it, and never before. Seen at every save;
 * read aloud once, since an announcement after each answer would talk over the next statement.
 */
export function SavedSign({ state }: { state: SaveState }) {
  const m = useMessages('answer');
  const format = useFormat();
  const [isAnnounced, setAnnounced] = useState(false);
  if (state.kind === 'saved' && !isAnnounced) setAnnounced(true);
  if (state.kind === 'failed' && isAnnounced) setAnnounced(false);
  return (
    <>
      {state.kind === 'saving' && <p>{m.saving}</p>}
      {state.kind === 'saved' && <p>{m.saved({ time: format.time(state.at) })}</p>}
      {state.kind === 'failed' && <p>{m.notSaved}</p>}
      <VisuallyHidden>
        <span role="status">{isAnnounced ? m.savedOnce : ''}</span>
      </VisuallyHidden>
    </>
  );
}
