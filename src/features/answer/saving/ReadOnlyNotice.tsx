import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { Answering } from '../answering.ts';

/** Two tabs must not write over each other: the second reads, until it takes over. */
export function ReadOnlyNotice({ answering }: { answering: Answering }) {
  const m = useMessages('answer');
  if (!answering.isReadOnly) return null;
  return (
    <Notice kind="status" title={m.elsewhereTitle}>
      <p>{m.elsewhereText}</p>
      <Row>
        <Button onClick={answering.draft.takeOver}>{m.takeOver}</Button>
      </Row>
    </Notice>
  );
}
