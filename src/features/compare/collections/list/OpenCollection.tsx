import { useRef } from 'react';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { Plan } from '../bring/Plan.tsx';
import { Receipt } from '../bring/Receipt.tsx';
import { useGathering } from '../bring/use-gathering.ts';
import { Working } from '../bring/Working.tsx';

/** Opens a collection that was saved as a file, or brings it together with the copy that is here. */
export function OpenCollection() {
  const m = useMessages('collections');
  const words = useMessages('summary-files');
  const input = useRef<HTMLInputElement>(null);
  const { state, look, stop, bringIn, reset } = useGathering(null);
  const isTaking = ['idle', 'noFiles', 'notLoaded', 'noCollection', 'failed'].includes(state.kind);
  return (
    <>
      {isTaking && (
        <div>
          <Button onClick={() => input.current?.click()}>{m.openFile}</Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={m.openFile}
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              // The same file may be chosen once more.
              currentTarget.value = '';
              look(Promise.resolve(files.map((file) => ({ name: file.name, content: file }))));
            }}
          />
        </div>
      )}
      <Working state={state} onStop={stop} />
      {state.kind === 'planned' && <Plan plan={state} onBringIn={bringIn} onCancel={reset} />}
      {state.kind === 'done' && (
        <Receipt name={state.name} outcomes={state.outcomes} brought={state.brought} onMore={reset}>
          <ButtonLink to={`/compare/${state.collectionId}`} weight="primary">
            {words.toCollection}
          </ButtonLink>
        </Receipt>
      )}
    </>
  );
}
