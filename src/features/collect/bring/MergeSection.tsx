import type { Round } from '../../../domain/network/round.ts';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { Source } from '../../../files/response-file/read-source.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DropZone } from '../../../ui/files/DropZone.tsx';
import { PasteForm } from '../../../ui/files/PasteForm.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { useArrival } from '../../../ui/use-arrival.ts';
import { LastMergeNotice } from './LastMergeNotice.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { keptCount } from './outcomes.ts';
import { Receipt } from './Receipt.tsx';
import type { MergeState, useMerge } from './use-merge.ts';

/** First what the files are, then the bringing in, then a way back. */
export function MergeSection({
  round,
  merge,
}: {
  round: Round;
  merge: ReturnType<typeof useMerge>;
}) {
  const m = useMessages('collect');
  const { state, look, stop, bringIn, reset } = merge;
  const isTaking = [
    'idle',
    'noFiles',
    'notOpened',
    'lockedOpening',
    'lockedWriting',
    'failed',
  ].includes(state.kind);
  return (
    <Section title={m.dropTitle}>
      {state.kind === 'idle' && <LastMergeNotice round={round} />}
      {isTaking && (
        <>
          <DropZone words={m.drop} onFiles={(files) => look(files.then(toSources))} />
          <PasteForm
            words={m.paste}
            onText={(text) => look(Promise.resolve([{ name: m.pastedName, content: text }]))}
          />
        </>
      )}
      {state.kind === 'gathering' && <p role="status">{m.gathering}</p>}
      {state.kind === 'judging' && <p role="status">{m.judging}</p>}
      {state.kind === 'writing' && <p role="status">{m.writing(state)}</p>}
      {state.kind === 'opening' && <Opening state={state} onStop={stop} />}
      {state.kind === 'noFiles' && <p role="status">{m.noFiles}</p>}
      <Interrupted state={state} />
      {state.kind === 'failed' && <StorageProblemNotice problem={state.problem} />}
      {state.kind === 'planned' && (
        <Plan state={state} round={round} onBringIn={bringIn} onCancel={reset} />
      )}
      {state.kind === 'done' && (
        <Receipt outcomes={state.outcomes} added={state.added} round={round} onMore={reset} />
      )}
    </Section>
  );
}

/** What became of work that the key was locked in, or for which the worker was not there. */
export function Interrupted({ state: { kind } }: { state: MergeState }) {
  const m = useMessages('collect');
  if (kind !== 'notOpened' && kind !== 'lockedOpening' && kind !== 'lockedWriting') return null;
  return (
    <Notice kind="problem">
      <p>{m.interrupted[kind]}</p>
    </Notice>
  );
}

function toSources(files: readonly File[]): Source[] {
  return files.map((file) => ({ name: file.name, content: file }));
}

interface OpeningProps {
  state: Extract<MergeState, { kind: 'opening' }>;
  onStop: () => void;
}

function Opening({ state: { done, of }, onStop }: OpeningProps) {
  const m = useMessages('collect');
  const said = m.opening({ done, of });
  return (
    <Stack gap={3}>
      <p role="status">{said}</p>
      <progress value={done} max={of} aria-label={said} />
      <Row>
        <Button onClick={onStop}>{m.stop}</Button>
      </Row>
    </Stack>
  );
}

interface PlanProps {
  state: Extract<MergeState, { kind: 'planned' }>;
  round: Round;
  onBringIn: (count: number) => void;
  onCancel: () => void;
}

function Plan({ state: { outcomes, stopped }, round, onBringIn, onCancel }: PlanProps) {
  const m = useMessages('collect');
  const heading = useArrival(true);
  const count = keptCount(outcomes);
  const isAllHere = outcomes.some(
    (outcome) => 'standing' in outcome && outcome.standing.kind === 'duplicate',
  );
  return (
    <Stack gap={4}>
      <h3 ref={heading} tabIndex={-1}>
        {m.previewTitle({ count: outcomes.length })}
      </h3>
      {stopped !== null && <p>{m.stopped(stopped)}</p>}
      {count === 0 && <p role="status">{isAllHere ? m.nothingNew : m.nothingUsable}</p>}
      {count > 0 && isClosed(round) && <p>{m.closedNote}</p>}
      <OutcomeTable outcomes={outcomes} />
      <Row>
        {count > 0 && (
          <Button weight="primary" onClick={() => onBringIn(count)}>
            {m.bringIn({ count })}
          </Button>
        )}
        <Button weight={count > 0 ? 'quiet' : 'secondary'} onClick={onCancel}>
          {count > 0 ? m.cancel : m.moreFiles}
        </Button>
      </Row>
    </Stack>
  );
}
