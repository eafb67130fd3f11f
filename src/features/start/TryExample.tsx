import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLanguage, useMessages } from '../../i18n/i18n-context.tsx';
import type { StorageProblem } from '../../storage/problem.ts';
import { useStoreSoon } from '../../storage/store-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { openExample } from './open-example.ts';

/** Puts the invented network on this device and opens its results. */
export function TryExample() {
  const m = useMessages('start');
  const storage = useMessages('storage');
  const store = useStoreSoon();
  const language = useLanguage();
  const [, go] = useLocation();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);

  const open = async () => {
    setBusy(true);
    const added = await openExample(store, language);
    setBusy(false);
    if (added.ok) go(`/rounds/${added.value}/results`);
    else setProblem(added.error);
  };

  return (
    <Stack gap={3}>
      {problem !== null && (
        <Notice kind="problem" title={storage.problems[problem.kind].title}>
          <p>{storage.problems[problem.kind].text}</p>
        </Notice>
      )}
      <div>
        <Button onClick={() => void open()} disabled={isBusy}>
          {m.exampleAction}
        </Button>
      </div>
    </Stack>
  );
}
