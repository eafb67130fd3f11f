import { useLiveQuery } from 'dexie-react-hooks';
import { useLocation } from 'wouter';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useStore } from '../../../../storage/store-context.tsx';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { Row, Stack } from '../../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../../ui/StorageProblemNotice.tsx';
import { exampleId, useExample } from '../example/use-example.ts';

const sizes = [8, 60, 600];
/** From so many on it takes long enough to say so. */
const many = 100;

/** Invented networks to train with: few, as many as a course has, and as many as a country has. */
export function Examples() {
  const m = useMessages('collections');
  const store = useStore();
  const [, navigate] = useLocation();
  const { state, make, stop } = useExample();
  const stored = useLiveQuery(() => store.collections.list(), [store]) ?? [];
  const here = new Set(stored.map(({ id }) => id));
  const choose = async (count: number) => {
    if (await make(count, m.exampleName({ count }))) navigate(`/compare/${exampleId(count)}`);
  };
  if (state.kind === 'making') {
    const said = m.exampleMaking(state);
    return (
      <Stack gap={3}>
        <p role="status">{said}</p>
        <progress value={state.done} max={state.of} aria-label={said} />
        {state.of >= many && <p>{m.exampleLong}</p>}
        <Row>
          <Button onClick={stop}>{m.exampleStop}</Button>
        </Row>
      </Stack>
    );
  }
  return (
    <>
      <Row>
        {sizes.map((count) =>
          here.has(exampleId(count)) ? (
            <ButtonLink key={count} to={`/compare/${exampleId(count)}`}>
              {m.exampleOpen({ count })}
            </ButtonLink>
          ) : (
            <Button key={count} onClick={() => void choose(count)}>
              {m.example({ count })}
            </Button>
          ),
        )}
      </Row>
      {state.kind === 'notLoaded' && (
        <Notice kind="problem">
          <p>{m.exampleFailed}</p>
        </Notice>
      )}
      {state.kind === 'failed' && state.problem.kind === 'removed' && (
        <Notice kind="problem">
          <p>{m.exampleInTrash}</p>
        </Notice>
      )}
      {state.kind === 'failed' && state.problem.kind !== 'removed' && (
        <StorageProblemNotice problem={state.problem} />
      )}
    </>
  );
}
