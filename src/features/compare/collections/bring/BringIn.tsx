import type { Collection } from '../../../../domain/comparison/collection.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { DropZone } from '../../../../ui/files/DropZone.tsx';
import { PasteForm } from '../../../../ui/files/PasteForm.tsx';
import { LastGatheringNotice } from './LastGatheringNotice.tsx';
import { Plan } from './Plan.tsx';
import { Receipt } from './Receipt.tsx';
import { Working } from './Working.tsx';
import { useGathering } from './use-gathering.ts';

/** First what the files are, then the bringing in, then a way back. */
export function BringIn({ collection }: { collection: Collection }) {
  const m = useMessages('summary-files');
  const { state, look, stop, bringIn, reset } = useGathering(collection);
  const isTaking = ['idle', 'noFiles', 'notLoaded', 'failed'].includes(state.kind);
  return (
    <>
      {state.kind === 'idle' && <LastGatheringNotice id={collection.id} />}
      {isTaking && (
        <>
          <DropZone words={m.drop} onFiles={(files) => look(files.then(toSources))} />
          <PasteForm
            words={m.paste}
            onText={(text) => look(Promise.resolve([{ name: m.pastedName, content: text }]))}
          />
        </>
      )}
      <Working state={state} onStop={stop} />
      {state.kind === 'planned' && <Plan plan={state} onBringIn={bringIn} onCancel={reset} />}
      {state.kind === 'done' && (
        <Receipt
          name={state.name}
          outcomes={state.outcomes}
          brought={state.brought}
          onMore={reset}
        />
      )}
    </>
  );
}

function toSources(files: readonly File[]) {
  return files.map((file) => ({ name: file.name, content: file }));
}
